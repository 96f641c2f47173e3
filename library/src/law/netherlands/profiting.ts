import type { FactId } from "../../facts/index.ts"
import { all, any, define, type ElementNode, element } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"
import { exploitedInAnyWay } from "./exploitation-of-273f.ts"
import { anyMeans, meansOf273f } from "./means-of-273f.ts"
import { article273f } from "./of-article-273f.ts"

/** Gain, however it came: these facts say that somebody had it, and not that it was unfair. */
function gains(limb: string): ElementNode<FactId> {
  return element(
    "profits",
    { cites: `273f(1)(${limb})`, quotes: "profits", mark: "checked" },
    any(
      "gained_from_taking_part",
      "third_party_gain",
      "lived_on_earnings",
      "earnings_taken",
      "wages_withheld",
      "benefit_for_others",
      "paid_sex_managed_occurred",
      "prostitution_of_others_exploited_occurred",
      "terms_far_below_others_occurred",
      "begging_occurred",
      "criminal_activities_occurred",
    ),
  )
}

/** Limb 6: intentionally profiting from someone's exploitation. */
export const profitingFromExploitation = define<FactId>({
  ...article273f("6", "Profiting from someone's exploitation"),
  test: all(
    gains("6"),
    element(
      "intentionally",
      { cites: "273f(1)(6)", quotes: "intentionally", mark: "from memory" },
      any("actor_knew", "actor_intended", doneKnowingly("practice under 273f(1)(6)")),
    ),
    element(
      "exploitation",
      { cites: "273f(1)(6), 273f(2)", quotes: "exploitation of another person", mark: "from memory" },
      exploitedInAnyWay,
    ),
  ),
})

/** Limb 7: profiting from the removal of organs, where one knows or has cause to suspect that a means was used. */
export const profitingFromOrgans = define<FactId>({
  ...article273f("7", "Profiting from the removal of organs"),
  test: all(
    gains("7"),
    element(
      "organs removed",
      { cites: "273f(1)(7)", quotes: "removal of organs", mark: "from memory" },
      "organ_removal_occurred",
    ),
    element(
      "under the circumstances of limb 1",
      { cites: "273f(1)(7), 273f(1)(1)", quotes: "the circumstances referred to in 1°", mark: "from memory" },
      anyMeans,
    ),
    element(
      "knows or has cause to suspect",
      { cites: "273f(1)(7)", quotes: "knows or has reasonable cause to suspect", mark: "from memory" },
      any("actor_knew", "actor_should_have_known", doneKnowingly("practice under 273f(1)(7)")),
    ),
  ),
})

/** Limb 8: profiting from sex for pay of someone under 18, however it came about. */
export const profitingFromAChild = define<FactId>({
  ...article273f("8", "Profiting from sex for pay of someone under 18"),
  test: all(
    gains("8"),
    element(
      "under 18",
      { cites: "273f(1)(8)", quotes: "under the age of eighteen years", mark: "from memory" },
      "under_18_at_act",
    ),
    element(
      "sex for pay",
      { cites: "273f(1)(8)", quotes: "sexual acts … for remuneration", mark: "from memory" },
      "sexual_services_exchanged",
    ),
  ),
})

/** Limb 9: forcing or inducing someone, by a means, to hand over what sex or an organ brought. No recruiting is needed. */
export const takingTheProceeds = define<FactId>({
  ...article273f("9", "Making someone hand over what they earn by sex"),
  test: all(
    meansOf273f("9"),
    element(
      "proceeds of sexual acts or organs",
      { cites: "273f(1)(9)", quotes: "the proceeds", mark: "from memory" },
      any("sexual_services_exchanged", "organ_removal_occurred"),
    ),
    element(
      "made or induced to give of them",
      { cites: "273f(1)(9)", quotes: "compels or induces", mark: "from memory" },
      any("earnings_taken", "prostitution_of_others_exploited_occurred"),
    ),
  ),
})
