import { freeze, type Node } from "../../reasoning/index.ts"
import { oneOf } from "./condition.ts"
import type { PlanFact } from "./questions.ts"

/** Someone whom the people concerned and their organisations could ask to stop or change a plan of the State. */
export interface WhomToAsk {
  readonly id: string
  readonly who: string
  readonly what: string
}

/** Where police or another power of the State is in it, or where that is not known. */
export const isOfTheState: Node<PlanFact> = freeze(
  oneOf(
    "planned_by: police",
    "planned_by: immigration",
    "planned_by: prosecutors",
    "planned_by: child protection",
    "police: they lead or come along",
    "kind: named arrest",
    "kind: police operation",
    "kind: raid",
    "kind: buyers operation",
    "kind: papers check",
    "kind: closing a place",
    "kind: child removal",
  ),
)

/** Which of them exist where one is, and which would listen, is not known here. */
export const whomTheCommunityMayAsk: readonly WhomToAsk[] = freeze([
  {
    id: "who-leads-it",
    who: "Whoever leads it, and whoever they answer to",
    what: "Ask in writing for it to wait, and name the safeguards that are broken. Ask who answers for harm.",
  },
  {
    id: "own-organisations",
    who: "The organisations of the people concerned, and their boards or unions",
    what: "They can speak for many without naming one, and be at the table where it is decided.",
  },
  {
    id: "prosecutor",
    who: "The prosecutor’s office",
    what: "Ask that nobody is charged for selling sex, for papers or for helping, and that no statement is taken without a lawyer.",
  },
  {
    id: "lawyer-and-court",
    who: "A lawyer, and through them a court",
    what: "Ask whether an order can stop it, or open a house that is shut.",
  },
  {
    id: "oversight",
    who: "The body that hears complaints about police, or an ombudsperson",
    what: "Ask for someone of theirs to be told before, and to look at it afterwards.",
  },
  {
    id: "rapporteur",
    who: "The national rapporteur or the human rights commission",
    what: "Ask that they remind those who plan it of the principles it breaks.",
  },
  {
    id: "children",
    who: "The children’s ombudsperson or commissioner",
    what: "If a child is concerned: ask who is trained, who hears the child, and who is their guardian.",
  },
  {
    id: "funder",
    who: "Whoever pays for it",
    what: "Ask what they count as success, and whether they know what it does to people.",
  },
])
