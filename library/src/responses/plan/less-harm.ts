import { freeze, type Node } from "../../reasoning/index.ts"
import { noneOf, oneOf } from "./condition.ts"
import type { PlanFact } from "./questions.ts"

/** A way that does less of what nobody asked for. */
export interface LessHarm {
  readonly id: string
  readonly way: string
  readonly how: string
  /** Left out only where this comes to no: it was asked for, or it is the plan itself. */
  readonly fits: Node<PlanFact>
}

/** From what does least to what does more; each rests on practice and on the safeguards. */
export const waysThatDoLess: readonly LessHarm[] = freeze([
  {
    id: "leave-alone",
    way: "Leave them alone",
    how: "Let them know, through peers, where there is help, and that it hangs on nothing. Then leave it with them.",
    fits: oneOf("wish: to be left alone", "wanted: not asked", "wanted: someone said no", "known_from: nothing"),
  },
  {
    id: "ask",
    way: "Ask what they want",
    how: "Peers make contact, with no aim but to hear. Nothing is written down. What they ask for first comes first.",
    fits: noneOf("wanted: each said yes"),
  },
  {
    id: "peers",
    way: "Peers visit, and come again",
    how: "Someone who knows the work comes by, with what is useful and a number to call, at times that suit them.",
    fits: noneOf("kind: peer visit"),
  },
  {
    id: "go-along",
    way: "Go along with one person",
    how: "To a clinic, an office, a court or the police, if and when they want to, with a lawyer and a friend.",
    fits: noneOf("kind: accompaniment"),
  },
  {
    id: "claim",
    way: "Claim the pay, or get the papers back",
    how: "A union, an adviser or a lawyer writes to whoever keeps them, or goes to a labour court, in the person’s name only if they wish.",
    fits: oneOf("wish: their pay", "wish: their papers", "what_is_known: pay, papers or freedom kept"),
  },
  {
    id: "conditions",
    way: "Better conditions where they are",
    how: "Locks, rest, a say about clients and hours, a share that was agreed: through the people who work there and their own organisation.",
    fits: oneOf("wish: better conditions", "aimed_at: everyone there", "aimed_at: a group"),
  },
  {
    id: "inspection",
    way: "An inspection of working conditions",
    how: "Wanted by the people who work there, with no police and no check of papers, against whoever answers for the conditions.",
    fits: noneOf("kind: labour inspection"),
  },
  {
    id: "one-person",
    way: "One person, and nobody else",
    how: "If someone asks for police: a statement with their own lawyer, an arrest elsewhere, and nobody else spoken to.",
    fits: noneOf("kind: accompaniment", "kind: peer visit", "kind: labour inspection"),
  },
] satisfies readonly LessHarm[])
