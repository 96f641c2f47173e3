import type { FactId } from "../../facts/index.ts"
import { all, any, define, type ElementNode, element, not } from "../../reasoning/index.ts"
import { forceThreatOrCunning } from "./force-threat-cunning.ts"
import { ofTheCriminalCode } from "./of-the-criminal-code.ts"
import { weakness } from "./weakness.ts"

/**
 * "Veranlasst": someone's decision to take it up, or to go on, must have been brought about. Whoever finds a place for a
 * person who had decided already causes nothing: from memory, and the only brake that no. 1 has.
 */
function causes(cites: string): ElementNode<FactId> {
  return element(
    "causes someone to begin or go on",
    { cites, quotes: "veranlasst", mark: "checked" },
    element(
      "how that is ordinarily shown",
      { cites: `practice under ${cites}`, quotes: "veranlasst", mark: "from memory" },
      any(
        "enticed",
        "deceived_job",
        "deceived_relationship",
        "abduction",
        "confined",
        "made_to_believe_harm",
        "went_on_to_avoid_harm",
        "kept_on_after_no",
        "forced_labour_occurred",
        not("can_leave"),
        not("can_refuse_clients"),
      ),
    ),
  )
}

/** No. 1 asks for no exploitation; no. 2, for sexual acts outside prostitution, asks for it. */
function prostitutionOrExploited(cites: string): ElementNode<FactId> {
  return element(
    "prostitution, or sexual acts by which they are exploited",
    { cites, quotes: "die Prostitution aufzunehmen oder fortzusetzen", mark: "checked" },
    any(
      "sexual_services_exchanged",
      element(
        "sexual acts by which they are exploited",
        { cites: "232a(1) no. 2", quotes: "durch die sie ausgebeutet wird", mark: "checked" },
        "sexual_exploitation_occurred",
      ),
    ),
  )
}

const client =
  "A client is reached too who uses the predicament of someone this was done to, gross negligence being enough, unless they report it of their own accord: 232a(6)."

/**
 * Causing prostitution: § 232a(1), by a predicament, a helplessness, or of someone under 21.
 *
 * The widest text here for people of 18 to 20: on the words no predicament, no means and no exploitation is needed. A
 * finding that rests on age alone is labelled so, and raises no urgency.
 */
export const causingProstitutionInGermany = define<FactId>({
  ...ofTheCriminalCode("232a-1", "Causing prostitution, by a predicament or under 21"),
  instrument: "German Criminal Code, § 232a(1)",
  notes: [
    "Under 21 it is met on the words by whoever brings about the decision, fair or not; of someone 21 or over, only by making use of a predicament or helplessness.",
    "The person themselves commits no offence by these words.",
    client,
  ],
  test: all(weakness("232a(1)"), causes("232a(1)"), prostitutionOrExploited("232a(1) no. 1")),
})

/** Causing it by force, a threat or cunning: § 232a(3), a felony, at any age and without any predicament. */
export const forcedProstitutionInGermany = define<FactId>({
  ...ofTheCriminalCode("232a-3", "Forced prostitution"),
  instrument: "German Criminal Code, § 232a(3)",
  notes: ["Going on counts like beginning: it may have begun freely and become this later.", client],
  test: all(forceThreatOrCunning("232a(3)"), causes("232a(3)"), prostitutionOrExploited("232a(3)")),
})
