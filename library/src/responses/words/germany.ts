import { everyRoleBut } from "../roles.ts"
import type { Spoken } from "./spoken.ts"

/** StGB §§ 138, 139: a few felonies, while they can be averted; telling the person threatened is enough too. */
export const toldInGermany: readonly Spoken[] = Object.freeze([
  {
    by: everyRoleBut("clergy"),
    say: "The law makes me pass on a few very serious crimes. One is to make someone sell sex, or work, by force, threats or lies.",
  },
  {
    by: everyRoleBut("clergy"),
    say: "This holds only for what can still be stopped, and even if you do not want it. What is over I need not pass on by this law.",
  },
  {
    by: everyRoleBut("clergy"),
    say: "It is the same for someone else you tell me of, and for people under 18. I must tell the police or another office, or else the person it threatens. Telling that person in time is also enough.",
  },
  {
    by: ["lawyer or their staff", "doctor, nurse or psychotherapist"],
    say: "In my work there is one other way: to try hard to stop it myself.",
  },
  {
    by: ["clergy"],
    say: "The law here makes many people pass on a few very serious crimes. It does not make me do so, as clergy.",
  },
])
