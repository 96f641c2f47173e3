import { QuestionFirst } from "../leaving/question-first.tsx"

interface Asked {
  readonly stay: () => void
  readonly forget: () => void
}

/** Before an account is closed, or another opened in its place: what was written here is in no file yet. */
export function ForgetUnkept({ stay, forget }: Asked) {
  return (
    <QuestionFirst
      title="What you wrote is not kept"
      about="Closing this account forgets it. “Keep it” gives it to this device as a sealed file."
      stay={stay}
      forgetWords="Close, and forget it"
      forget={forget}
    />
  )
}
