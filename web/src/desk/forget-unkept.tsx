import { QuestionFirst } from "../leaving/question-first.tsx"
import type { whatWouldBeLost } from "./sitting.ts"

interface Asked {
  readonly loses: ReturnType<typeof whatWouldBeLost>
  readonly stay: () => void
  readonly forget: () => void
}

/** Before an account is closed, or another opened in its place: what was written here is in no file yet. */
export function ForgetUnkept({ loses, stay, forget }: Asked) {
  const notAdded = loses === "what is not added"
  return (
    <QuestionFirst
      title={notAdded ? "Words you typed are not added" : "What you wrote is not kept"}
      about={
        notAdded
          ? "They stand in a field, and no file that is kept has them. Closing this account forgets them, and all that is not kept."
          : "Closing this account forgets it. “Keep it” gives it to this device as a sealed file."
      }
      stay={stay}
      forgetWords="Close, and forget it"
      forget={forget}
    />
  )
}
