import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element, type Node, reading } from "../../reasoning/index.ts"
import { workUnderMenace } from "../international/ilo-c29.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"

/** Whether it is enough that something was meant (§ 232, which covers what comes before), or it must have come to pass. */
type When = "meant or done" | "done"

/**
 * Exploitative employment, as § 232(1) sentence 2 defines it for all that follow: terms in striking disproportion to
 * those of others at the same work, out of a ruthless pursuit of profit. No menace is needed, and hard work is not it.
 */
export function exploitativeEmployment(when: When): ElementNode<FactId> {
  return element(
    "exploitative employment",
    { cites: "232(1) sentence 2", quotes: "auffälligen Missverhältnis", mark: "checked" },
    all(
      // What only was to come needs no work done yet.
      when === "done"
        ? all("work_or_service", "terms_far_below_others_occurred")
        : intendedOrOccurred("terms_far_below_others"),
      element(
        "ruthless pursuit of profit",
        { cites: "232(1) sentence 2", quotes: "aus rücksichtslosem Gewinnstreben", mark: "checked" },
        element(
          "how the pursuit of profit is ordinarily shown",
          { cites: "practice under 232(1)", quotes: "rücksichtslosem Gewinnstreben", mark: "from memory" },
          any(
            "benefit_for_others",
            "wages_withheld",
            "earnings_taken",
            "debt_bondage",
            "vulnerability_used",
            "actor_disregarded",
          ),
        ),
      ),
    ),
  )
}

/**
 * Slavery, serfdom, debt bondage, or conditions that correspond to or resemble them. The list names no forced labour:
 * whether work under a menace resembles it, on terms that are not far worse than others', is a reading.
 */
export function slaveryAndTheLike(cites: string, when: When): ElementNode<FactId> {
  const forced: Node<FactId> =
    when === "done"
      ? any("forced_labour_occurred", workUnderMenace)
      : any(intendedOrOccurred("forced_labour"), workUnderMenace)
  return element(
    "slavery, serfdom, debt bondage or the like",
    { cites, quotes: "Sklaverei, Leibeigenschaft, Schuldknechtschaft", mark: "checked" },
    any(
      ...(when === "done"
        ? (["slavery_occurred", "servitude_occurred", "practice_similar_to_slavery_occurred"] as const)
        : ([
            intendedOrOccurred("slavery"),
            intendedOrOccurred("servitude"),
            intendedOrOccurred("practice_similar_to_slavery"),
          ] as const)),
      "debt_bondage",
      reading(
        "conditions like it",
        "Is work under a menace, which one cannot refuse or leave, a condition that resembles slavery or debt bondage?",
        {
          name: "only the named kinds",
          title: "Only where someone is held as in the kinds that are named",
          cites,
          quotes: "Verhältnissen, die dem entsprechen oder ähneln",
          mark: "from memory",
          of: any(),
        },
        {
          name: "forced labour too",
          title: "Work under a menace too",
          cites,
          quotes: "Verhältnissen, die dem entsprechen oder ähneln",
          mark: "from memory",
          of: forced,
        },
      ),
    ),
  )
}

/** Being exploited in prostitution or in sexual acts: the text asks for exploitation, and selling sex is not that. */
export function exploitedInProstitution(cites: string, when: When): ElementNode<FactId> {
  return element(
    "exploited in prostitution or sexual acts",
    { cites, quotes: "bei der Ausübung der Prostitution", mark: "checked" },
    when === "done"
      ? any("prostitution_of_others_exploited_occurred", "sexual_exploitation_occurred", aChildInPaidSex(cites))
      : any(
          intendedOrOccurred("prostitution_of_others_exploited"),
          intendedOrOccurred("sexual_exploitation"),
          aChildInPaidSex(cites),
        ),
  )
}
