import type { Need } from "./need.ts"

/** What each need is called, everywhere alike, in the person's own voice. It stands apart, so that a name can be had without all that there is. */
const titles: Readonly<Record<Need, string>> = Object.freeze({
  "safety now": "I am not safe now",
  health: "A doctor or a nurse",
  food: "Food for today",
  "a place": "A place to sleep",
  "money now": "Money now",
  pay: "Pay I have earned",
  papers: "My papers",
  "my children": "My children",
  "a lawyer": "A lawyer",
  "police trouble": "Trouble with police",
  company: "Someone beside me",
  union: "A union",
  "just information": "Just information",
  "something else": "Something else",
})

export function titleOf(need: Need): string {
  return titles[need]
}
