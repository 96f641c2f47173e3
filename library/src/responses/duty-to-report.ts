import type { FactId } from "../facts/index.ts"
import type { Mark } from "../reasoning/index.ts"
import type { Role } from "./roles.ts"

/**
 * One duty of one text of law to pass something on. Written so that a lawyer of the place can read it and mend it: what
 * nobody compared stands in `notKnown`, never in a guess.
 */
export interface DutyToReport {
  /** `PLACE/SECTION`. */
  readonly id: string
  readonly about: "a child" | "an adult" | "anyone"
  readonly binds: {
    /** Whom among the roles. A role that is not said is bound by whatever may bind anyone. */
    readonly roles: "anyone" | readonly Role[]
    readonly words: string
  }
  readonly trigger: {
    /** What must be known, and of what. */
    readonly words: string
    /** How sure one must be, or should have been. */
    readonly standard: string
  }
  readonly when: string
  readonly to: string
  /** Whether it matters that the person agrees. */
  readonly consent: string
  /** What it goes before: promises of silence, codes of conduct. */
  readonly overrides: string
  /** What happens to those who do not report. */
  readonly failing: string
  readonly exemptions: readonly Exemption[]
  /** Whether a finding of this program may itself show that the worker knew. */
  readonly findingMayProveIt: { readonly answer: "yes" | "no"; readonly because: string }
  /** Facts that may set it off. The program asks and keeps none of them before the words have been said. */
  readonly triggeredBy: "every fact" | readonly FactId[]
  readonly cites: string
  /** Short words of the text itself, or of an official translation; empty where none were compared. */
  readonly quotes: readonly string[]
  readonly mark: Mark
  /** Id of the source. */
  readonly source: string
  readonly notKnown: readonly string[]
}

interface Exemption {
  readonly roles: readonly Role[]
  /** `wholly`: the duty does not bind them. `in part`: it does, but for what the words say. */
  readonly frees: "wholly" | "in part"
  readonly words: string
  readonly cites: string
}

/** What is known of the duties where a worker works. */
export interface Place {
  /** ISO 3166 codes. A longer code (`DE-BE`) that has no place of its own belongs to its country's. */
  readonly codes: readonly string[]
  readonly name: string
  readonly duties: readonly DutyToReport[]
  /** Whether all its other duties have been compared as well. What was not compared may be a duty (CARE-2). */
  readonly otherDuties: "compared" | "not compared"
  readonly notCompared: readonly string[]
  /** What the worker had better do here, beside getting a lawyer of the place. */
  readonly advice: readonly string[]
  /** What must be read before anything is worked out here, and not folded away: whether it should be done at all. */
  readonly beforeAnyFinding: readonly string[]
}

/** Whether a duty binds a role. Whoever did not say what they are may be anyone. */
export function isBound({ binds }: DutyToReport, role: Role): boolean {
  return binds.roles === "anyone" || role === "not said" || binds.roles.includes(role)
}
