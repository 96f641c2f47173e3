import type { FactId } from "distinguo/facts"
import { all, any, childNeedsNoMeans, define, element } from "distinguo/reasoning"

/**
 * A card for the bench, and no law of the house: the core of the UN Protocol's article 3 in 25 facts (7 acts, 9 means, 8
 * purposes, a child), small enough for one word of bits and for every engine beside us. The Protocol itself, as the house
 * reads it, is the other task.
 */
export const palermoCore = define<FactId>({
  id: "bench/palermo-core",
  title: "Core of article 3, for the bench",
  instrument: "UN Protocol of 2000, cut down for the bench",
  jurisdiction: "international",
  inForce: { from: "2003-12-25", mark: "from memory" },
  source: "un-protocol-2000",
  notes: ["Not a definition anybody is assessed under: it is measured and nothing else."],
  test: all(
    element(
      "act",
      { cites: "3(a)", quotes: "recruitment, transportation, transfer, harbouring or receipt", mark: "checked" },
      any("recruited", "transported", "transferred", "harboured", "received", "control_exchanged", "sold"),
    ),
    element(
      "means",
      { cites: "3(a), 3(c)", quotes: "by means of", mark: "checked" },
      childNeedsNoMeans(
        "under_18_at_act",
        any(
          "violence_physical",
          "threat_violence",
          "confined",
          "abduction",
          "deceived_job",
          "deceived_conditions",
          "power_abuse",
          "vulnerability_used",
          "payment_to_controller",
        ),
      ),
    ),
    element(
      "purpose",
      { cites: "3(a)", quotes: "for the purpose of exploitation", mark: "checked" },
      any(
        "prostitution_of_others_exploited_intended",
        "sexual_exploitation_intended",
        "forced_labour_intended",
        "slavery_intended",
        "practice_similar_to_slavery_intended",
        "servitude_intended",
        "organ_removal_intended",
        "other_exploitation_intended",
      ),
    ),
  ),
})
