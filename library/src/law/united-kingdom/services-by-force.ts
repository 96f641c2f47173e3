import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/** Where an Act says these words, and which further means it names besides force, threats and deception. */
interface Place {
  readonly cites: string
  readonly quotes: string
  readonly induces: string
  readonly further?: readonly FactId[]
}

/** Services or benefits that someone is brought to give by force, threats or deception: the same list in three Acts. */
export function servicesByForce({ cites, quotes, induces, further = [] }: Place): ElementNode<FactId> {
  return element(
    "services by force, threats or deception",
    { cites, quotes, mark: "checked" },
    all(
      any(
        all(
          any(
            "violence_physical",
            "violence_sexual",
            "abduction",
            "confined",
            "threat_violence",
            "threat_family",
            "threat_denounce",
            "threat_expose",
            "children_used",
            "status_leverage_used",
            ...further,
          ),
          whatMadeThemDoIt(cites, induces),
        ),
        "deceived_job",
        "deceived_conditions",
        "deceived_legal",
        "deceived_relationship",
        "made_to_believe_harm",
      ),
      any(...servicesOrBenefits),
    ),
  )
}

/** Services of any kind, and benefits for others, as the three Acts name them. */
export const servicesOrBenefits = [
  "work_or_service",
  "sexual_services_exchanged",
  "meant_for_paid_sex",
  "benefit_for_others",
  intendedOrOccurred("begging"),
  intendedOrOccurred("criminal_activities"),
  intendedOrOccurred("surrogacy_exploited"),
] as const
