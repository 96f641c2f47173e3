import type { Account } from "../accounts/index.ts"
import { findingCreatesKnowledge } from "./places.ts"

/** What the worker must say before anything is computed, and whether it has been said. */
export interface Duty {
  readonly place: string
  readonly role: string
  readonly findingCreatesKnowledge: "yes" | "no" | "not checked"
  /**
   * `holds`: nothing may be computed yet. `said`: the user says the words have been said. `none`: no finding creates
   * knowledge here. `exempt`: an invented account or a published decision, in which nobody is told anything.
   */
  readonly gate: "holds" | "said" | "none" | "exempt"
  /** To be read aloud to the person, in this order. */
  readonly say: readonly string[]
}

/** The duty gate (promise 8, CARE-1, CARE-2): follows the worker's place and role, never the law assessed. */
export function dutyOf({ told, worker }: Account, dutySaid: boolean): Duty {
  const creates = findingCreatesKnowledge(worker.place)
  const gate = told !== "in confidence" ? "exempt" : creates === "no" ? "none" : dutySaid ? "said" : "holds"
  return { place: worker.place, role: worker.role, findingCreatesKnowledge: creates, gate, say: wordsToSay }
}

/** The mark that stands beside the words wherever they are shown (promise 20). */
export const dutyWordsMark =
  "These words have not yet been tried with the people they are for, and no lawyer has read them."

/**
 * For a place nobody has checked: they promise no more secrecy than anyone can keep there. In brackets, what only the
 * worker can say.
 */
const wordsToSay: readonly string[] = Object.freeze([
  "(Say who you are, and for whom you are here.)",
  "You need tell me nothing. You can stop at any time, and I will help you just the same.",
  "The law may make me pass some things on: to the police, to child services, to immigration or to others. For example, if you tell me that you are under 18, or that someone makes you work. I do not know yet exactly what I must pass on.",
  "You can ask me about anything without telling me about yourself.",
  "(Say what you keep, where, until when, and how they can have it deleted.)",
  "If I hold what you said against a law, the answer may become something I must pass on. We can leave that out.",
])
