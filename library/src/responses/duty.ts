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

/**
 * For a place nobody has checked: it promises no more secrecy than anyone can keep there. Not yet tried with the
 * people it is for, and not yet read by a lawyer.
 */
const wordsToSay: readonly string[] = Object.freeze([
  "You need tell me nothing. You can stop at any time, and I will help you just the same.",
  "There are things the law may make me pass on to the police or to child services: for example if you tell me that you are under 18, or that someone is making you work. I have not been able to find out exactly which.",
  "You can ask me about anything without telling me about yourself.",
  "If I look at what you said against a law, what comes out may count as something I know. I can leave that undone.",
])
