import { everyRoleBut } from "../roles.ts"
import type { Spoken } from "./spoken.ts"

/** Act 7 of 2013: section 18 for a child, section 19 for an adult, 19(3) for what is told to a lawyer. */
export const toldInSouthAfrica: readonly Spoken[] = Object.freeze([
  {
    by: everyRoleBut("lawyer or their staff"),
    say: "Some people under 18 are made to work or used by others. If you tell me that you are one of them, the law makes me tell the police at once. It may count even if you chose it.",
  },
  {
    by: ["lawyer or their staff"],
    say: "Some people under 18 are made to work or used by others. If you tell me that you are one of them, I may have to tell the police at once. It may count even if you chose it.",
  },
  {
    by: everyRoleBut("friend or relative", "lawyer or their staff"),
    say: "The law makes me do the same for adults I meet in my work, if they are used so. I must tell the police even if you do not want it.",
  },
  {
    by: ["friend or relative"],
    say: "If you are an adult, this law does not make me tell the police. It lets me.",
  },
  {
    by: ["lawyer or their staff"],
    say: "If you are an adult, I need not pass on what you tell me to get legal advice. I may have to pass on what you tell me for other reasons.",
  },
  {
    by: "anyone",
    say: "It is the same for someone else you tell me of, like a child or a friend.",
  },
  {
    by: "anyone",
    say: "Where I must tell, it can be enough that I guess it, or that I should have guessed it. The law is not clear: it may count even if you chose your work.",
  },
])
