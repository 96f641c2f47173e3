import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { forceThreatOrCunning } from "./force-threat-cunning.ts"
import { ofTheCriminalCode } from "./of-the-criminal-code.ts"
import { weakness } from "./weakness.ts"
import { exploitativeEmployment, slaveryAndTheLike } from "./what-someone-is-used-for.ts"

/**
 * Forced labour: § 232b(1) by a predicament, a helplessness or an age under 21, § 232b(3) by force, a threat or cunning.
 *
 * In spite of its name it asks for no menace: bringing someone under 21 into exploitative employment is enough. Going on
 * counts like beginning, so what became this only later is within it.
 */
export const forcedLabourInGermany = define<FactId>({
  ...ofTheCriminalCode("232b", "Forced labour"),
  notes: [
    "Employment, slavery and the like, and begging. Prostitution is § 232a, criminal acts are § 233.",
    "Hard or badly paid work is not it: the terms must stand in striking disproportion to those of others.",
  ],
  test: all(
    element(
      "by weakness or by force",
      { cites: "232b(1), 232b(3)", quotes: "veranlasst", mark: "checked" },
      any(weakness("232b(1)"), forceThreatOrCunning("232b(3)")),
    ),
    element(
      "causes someone to begin or go on",
      { cites: "232b(1), 232b(3)", quotes: "aufzunehmen oder fortzusetzen", mark: "checked" },
      element(
        "how that is ordinarily shown",
        { cites: "practice under 232b(1)", quotes: "veranlasst", mark: "from memory" },
        any(
          "recruited",
          "deceived_job",
          "deceived_conditions",
          "deceived_relationship",
          "abduction",
          "confined",
          "made_to_believe_harm",
          "went_on_to_avoid_harm",
          "kept_on_after_no",
          "forced_labour_occurred",
          not("can_leave"),
        ),
      ),
    ),
    element(
      "to exploitative employment, slavery and the like, or begging",
      { cites: "232b(1) nos. 1 to 3", quotes: "ausbeuterische Beschäftigung", mark: "checked" },
      any(
        exploitativeEmployment("done"),
        slaveryAndTheLike("232b(1) no. 2", "done"),
        element(
          "begging in which they are exploited",
          { cites: "232b(1) no. 3", quotes: "die Bettelei, bei der sie ausgebeutet wird", mark: "checked" },
          "begging_occurred",
        ),
      ),
    ),
  ),
})
