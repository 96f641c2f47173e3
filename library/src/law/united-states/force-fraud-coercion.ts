import type { FactId } from "../../facts/index.ts"
import {
  all,
  any,
  type ElementNode,
  element,
  type Mark,
  type Node,
  not,
  type ReadingNode,
  reading,
} from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"

/** Where a text of the United States says these words, and whether they were compared. */
interface Place {
  readonly force: string
  readonly fraud: string
  readonly coercion: string
}

/** Force, as title 22 and title 18 name it without defining it. */
export function force({ force: cites }: Place): ElementNode<FactId> {
  return element(
    "force",
    { cites, quotes: "force", mark: "checked" },
    any("violence_physical", "violence_sexual", "confined", "abduction"),
  )
}

/** Fraud of any kind: about the job, its conditions, papers, or love. */
export function fraud({ fraud: cites }: Place): ElementNode<FactId> {
  return element(
    "fraud",
    { cites, quotes: "fraud", mark: "checked" },
    any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
  )
}

/**
 * Fraud that induces the act itself: where someone knew the act and was lied to about hours, debt or freedom, whether
 * the lie induced the act is open (law reference, pattern P9), and so is a lie about love (P14).
 */
export function fraudThatInduces({ fraud: cites }: Place): ReadingNode<FactId> {
  return reading(
    "fraud that induces the act",
    "Does a lie about the conditions, and not about the act itself, induce the act?",
    {
      name: "about the act",
      title: "Only when the lie was about what the person would be doing",
      cites,
      quotes: "induced by force, fraud, or coercion",
      mark: "from memory",
      of: any("deceived_job"),
    },
    {
      name: "about anything that mattered",
      title: "When the lie was about conditions, papers or love too",
      cites,
      quotes: "induced by force, fraud, or coercion",
      mark: "from memory",
      of: any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
    },
  )
}

/**
 * Whether force or coercion is what made the person do it: the texts say "induced by", "used to cause", "by means of".
 * A blow by a client who has paid, or by a foreman in a quarrel, is violence and not yet this.
 */
export function whatMadeThemDoIt(cites: string, quotes: string, mark: Mark = "checked"): ElementNode<FactId> {
  return element(
    "it made them do it",
    { cites, quotes, mark },
    element(
      "how that is ordinarily shown",
      { cites: `practice under ${cites}`, quotes, mark: "from memory" },
      any(
        "went_on_to_avoid_harm",
        "kept_on_after_no",
        "made_to_believe_harm",
        "confined",
        "abduction",
        intendedOrOccurred("forced_labour"),
        intendedOrOccurred("sexual_exploitation"),
        not("can_leave"),
        not("can_refuse_clients"),
      ),
    ),
  )
}

/** Coercion, as 22 U.S.C. 7102(3) defines it and 18 U.S.C. 1591(e)(2) repeats it. */
export function coercion({ coercion: cites }: Place): ElementNode<FactId> {
  return element(
    "coercion",
    { cites, quotes: "coercion", mark: "checked" },
    any(
      element(
        "threats of serious harm or restraint",
        { cites: `${cites}(A)`, quotes: "threats of serious harm to or physical restraint against", mark: "checked" },
        any("threat_violence", "threat_family", "children_used"),
      ),
      schemeToCauseBelief(`${cites}(B)`),
      element(
        "abuse of legal process",
        { cites: `${cites}(C)`, quotes: "abuse or threatened abuse of", mark: "checked" },
        any("threat_denounce", "status_leverage_used"),
      ),
    ),
  )
}

/** A scheme, plan or pattern: told as such, or shown by its pieces where the person went on so as to keep harm away. */
export function schemeToCauseBelief(cites: string): ElementNode<FactId> {
  return element(
    "a scheme, plan or pattern",
    { cites, quotes: "any scheme, plan, or pattern intended to cause", mark: "checked" },
    any(
      "made_to_believe_harm",
      element(
        "how a scheme is ordinarily shown",
        { cites: `practice under ${cites}`, quotes: "scheme, plan, or pattern", mark: "from memory" },
        all("went_on_to_avoid_harm", nonphysicalPressure),
      ),
    ),
  )
}

/** Pressure that is not force and not by itself a threat of serious harm. */
export const nonphysicalPressure: Node<FactId> = any(
  "threat_expose",
  "psych_abuse",
  "docs_confiscated",
  "debt_bondage",
  "wages_withheld",
  "earnings_taken",
  "finance_restricted",
  "isolated",
  "surveilled",
  "substances",
  "care_denied",
  "necessities_withheld",
  "vulnerability_used",
  "penalty_other",
  "coerced_otherwise",
)
