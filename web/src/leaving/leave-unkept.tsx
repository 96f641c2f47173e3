import { QuestionFirst } from "./question-first.tsx"

interface Asked {
  readonly stay: () => void
  readonly forget: () => void
}

/** Before another screen is gone to: what was written on this one is not kept, and would be forgotten. */
export function LeaveUnkept({ stay, forget }: Asked) {
  return (
    <QuestionFirst
      title="What you wrote is not kept"
      about="If you go to another screen from the menu, what you wrote is wiped. Nobody can bring it back."
      stay={stay}
      forgetWords="Go, and wipe what I wrote"
      forget={forget}
    />
  )
}
