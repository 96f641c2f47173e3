import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { transferOfAnyKind } from "../acts.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { forceThreatOrCunning } from "./force-threat-cunning.ts"
import { ofTheCriminalCode } from "./of-the-criminal-code.ts"
import { weakness } from "./weakness.ts"
import { exploitativeEmployment, exploitedInProstitution, slaveryAndTheLike } from "./what-someone-is-used-for.ts"

/**
 * Trafficking in persons: § 232 of the German Criminal Code, paragraphs 1 and 2.
 *
 * Two ways in, either of them enough. Paragraph 1: a predicament or helplessness that is made use of, or an age under 21.
 * Paragraph 2: force, a threat or cunning, or abduction, at any age and without any predicament. Both ask that someone
 * "is to be exploited" when it is done: what begins only later is §§ 232a to 233a.
 */
export const traffickingInGermany = define<FactId>({
  ...ofTheCriminalCode("232", "Trafficking in persons"),
  notes: [
    "It covers what comes before: recruiting, moving and housing. §§ 232a to 233a punish what follows.",
    "Under 18, grave ill-treatment and acting for gain or as a gang raise the sentence only: 232(3).",
    "A draft of October 2025 would add surrogacy, adoption and forced marriage; it was not in the text of 4 April 2026.",
  ],
  test: all(
    element(
      "recruiting, moving or housing, or seizing",
      { cites: "232(1), 232(2)", quotes: "anwirbt, befördert, weitergibt, beherbergt oder aufnimmt", mark: "checked" },
      any(
        all(
          any("recruited", "transported", ...transferOfAnyKind, "harboured", "received"),
          any(weakness("232(1)"), forceThreatOrCunning("232(2) no. 1")),
        ),
        element(
          "abducts or takes hold of",
          { cites: "232(2) no. 2", quotes: "entführt oder sich ihrer bemächtigt", mark: "checked" },
          any("abduction", "held"),
        ),
      ),
    ),
    element(
      "exploitation meant",
      { cites: "232(1) nos. 1 to 3", quotes: "ausgebeutet werden soll", mark: "checked" },
      any(
        exploitedInProstitution("232(1) no. 1(a)", "meant or done"),
        exploitativeEmployment("meant or done"),
        element(
          "begging",
          { cites: "232(1) no. 1(c)", quotes: "bei der Ausübung der Bettelei", mark: "checked" },
          intendedOrOccurred("begging"),
        ),
        element(
          "criminal acts",
          { cites: "232(1) no. 1(d)", quotes: "mit Strafe bedrohten Handlungen", mark: "checked" },
          intendedOrOccurred("criminal_activities"),
        ),
        slaveryAndTheLike("232(1) no. 2", "meant or done"),
        element(
          "removal of organs",
          { cites: "232(1) no. 3", quotes: "rechtswidrig ein Organ entnommen", mark: "checked" },
          intendedOrOccurred("organ_removal"),
        ),
      ),
    ),
    element(
      "meant when it was done",
      { cites: "232(1), 232(2)", quotes: "werden soll", mark: "checked" },
      any(
        "actor_intended",
        "prostitution_of_others_exploited_intended",
        "sexual_exploitation_intended",
        "terms_far_below_others_intended",
        "begging_intended",
        "criminal_activities_intended",
        "slavery_intended",
        "servitude_intended",
        "practice_similar_to_slavery_intended",
        "forced_labour_intended",
        "organ_removal_intended",
        // Whoever lies about what awaits someone has it in view.
        "deceived_job",
        "deceived_conditions",
        "deceived_relationship",
        // A plan, or treatment, that came only later was not yet meant.
        not("plan_only_later"),
        not("means_only_later"),
      ),
    ),
  ),
})
