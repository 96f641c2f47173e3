import type { Account } from "../accounts/index.ts"
import { type DutyToReport, isBound, type Place } from "./duty-to-report.ts"
import { findingCreatesKnowledge, type Knowledge, placeOf } from "./places.ts"
import { type Role, roleNamed } from "./roles.ts"
import { wordsToSay } from "./words-to-say.ts"
import { wordsToTheWorker } from "./words-to-the-worker.ts"

/** What the law of the worker's place makes a worker of their role pass on, and what must be said for it. */
export interface DutyOfRole {
  /** `not said`: none that is known, so that the widest duty is assumed. */
  readonly roleTakenAs: Role
  readonly findingCreatesKnowledge: Knowledge["answer"]
  /** Why a finding may create knowledge, or why nobody knows. */
  readonly because: string
  /** Those that bind the role, or may. */
  readonly duties: readonly DutyToReport[]
  readonly otherDuties: Place["otherDuties"]
  /** To be read aloud to the person, in this order. */
  readonly say: readonly string[]
  /** For the worker alone. */
  readonly toTheWorker: readonly string[]
}

/** What the worker must say before anything is computed, and whether it has been said. */
export interface Duty extends DutyOfRole {
  readonly place: string
  /** As the account has it. */
  readonly role: string
  /**
   * `holds`: nothing may be computed yet. `said`: the user says the words have been said. `none`: they have not, but no
   * finding creates knowledge here. `exempt`: an invented account or a published decision, in which nobody is told
   * anything.
   */
  readonly gate: "holds" | "said" | "none" | "exempt"
}

/** The duty gate (promise 8, CARE-1, CARE-2): follows the worker's place and role, never the law assessed. */
export function dutyOf({ told, worker }: Account, dutySaid: boolean): Duty {
  const { place, role } = worker
  const duty = dutyAt(placeOf(place), roleNamed(role))
  const unsaid = duty.findingCreatesKnowledge === "no" ? "none" : "holds"
  const gate = told !== "in confidence" ? "exempt" : dutySaid ? "said" : unsaid
  return { place, role, gate, ...duty }
}

/** The duties of a place for a role, and their words. */
export function dutyAt(place: Place, role: Role): DutyOfRole {
  const { answer, because } = findingCreatesKnowledge(place, role)
  return {
    roleTakenAs: role,
    findingCreatesKnowledge: answer,
    because,
    duties: place.duties.filter((duty) => isBound(duty, role)),
    otherDuties: place.otherDuties,
    say: wordsToSay(place, role),
    toTheWorker: wordsToTheWorker(place, role),
  }
}
