import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not, reading } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { exploitationCanBePresumed } from "./exploitation-of-273f.ts"
import { meansOf273f } from "./means-of-273f.ts"
import { article273f } from "./of-article-273f.ts"

/** Work and services of any kind, selling sex too, and organs. */
const workServicesOrOrgans = any<FactId>(
  "work_or_service",
  "sexual_services_exchanged",
  "meant_for_paid_sex",
  intendedOrOccurred("forced_labour"),
  intendedOrOccurred("begging"),
  intendedOrOccurred("criminal_activities"),
  intendedOrOccurred("organ_removal"),
)

/**
 * Limb 4: forcing or inducing someone, by a means, to work, give services or part with an organ. Nobody need have been
 * recruited or moved, and what began long after they came counts as well.
 *
 * Its words ask for no exploitation, so that on them a lie about the pay of any job is enough. The Supreme Court upheld
 * a judgment that read the same element into it as into limb 3 (24 November 2015): a reading here too.
 */
export const bringingToWorkByAMeans = define<FactId>({
  ...article273f("4", "Forcing or inducing someone to work or give services, by a means"),
  test: all(
    meansOf273f("4"),
    element(
      "made or induced to be available",
      { cites: "273f(1)(4)", quotes: "compels or persuades another person", mark: "checked" },
      element(
        "how that is ordinarily shown",
        { cites: "practice under 273f(1)(4)", quotes: "will lead that other person", mark: "from memory" },
        // A blow by a client or a foreman is a means of the list, and not yet what brought anyone to work.
        any(
          "went_on_to_avoid_harm",
          "kept_on_after_no",
          "made_to_believe_harm",
          "psych_abuse",
          "threat_denounce",
          "status_leverage_used",
          "confined",
          "abduction",
          "deceived_job",
          "deceived_conditions",
          "deceived_legal",
          "deceived_relationship",
          "debt_bondage",
          "wages_withheld",
          "vulnerability_used",
          "power_abuse",
          "payment_to_controller",
          intendedOrOccurred("forced_labour"),
          not("can_leave"),
          not("can_refuse_clients"),
        ),
      ),
    ),
    element(
      "for labour, services or organs",
      { cites: "273f(1)(4)", quotes: "performance of work or services", mark: "checked" },
      workServicesOrOrgans,
    ),
    reading(
      "implied exploitation, limb 4",
      "Is a means enough to bring someone to any work, or must exploitation be presumable?",
      {
        name: "on the words",
        title: "On the words: a means that brings someone to work is enough",
        cites: "273f(1)(4)",
        quotes: "compels or persuades another person",
        mark: "checked",
        of: workServicesOrOrgans,
      },
      {
        name: "since HR 2015:3309",
        title: "Since 24 November 2015 (HR 2015:3309): only where exploitation can be presumed",
        cites: "ECLI:NL:HR:2015:3309",
        quotes: "uitbuiting",
        mark: "checked",
        source: "nl-supreme-court-273f",
        of: any(exploitationCanBePresumed, intendedOrOccurred("organ_removal")),
      },
    ),
  ),
})

/** Limb 5: inducing someone under 18 to sex, or to part with an organ, for pay. No means, and no exploitation besides. */
export const inducingAChild = define<FactId>({
  ...article273f("5", "Inducing someone under 18 to sex for pay"),
  test: all(
    element(
      "under 18",
      { cites: "273f(1)(5)", quotes: "under the age of eighteen years", mark: "from memory" },
      "under_18_at_act",
    ),
    element(
      "sex for pay, or organs",
      { cites: "273f(1)(5)", quotes: "sexual acts with or for a third party for remuneration", mark: "checked" },
      any("sexual_services_exchanged", "meant_for_paid_sex", intendedOrOccurred("organ_removal")),
    ),
    element(
      "induces",
      { cites: "273f(1)(5)", quotes: "induces another person", mark: "checked" },
      reading(
        "inducing",
        "Does a client induce a young person to it who asks them and pays?",
        {
          name: "others than clients",
          title: "Only someone else, who brought, drew or kept them in it",
          cites: "273f(1)(5)",
          quotes: "takes any action",
          mark: "from memory",
          of: any(...otherThanClients()),
        },
        {
          name: "clients too",
          title: "A client too, who asks them or pays",
          cites: "273f(1)(5)",
          quotes: "induces another person",
          mark: "from memory",
          of: any(...otherThanClients(), "patronised", "solicited"),
        },
      ),
    ),
  ),
})

function otherThanClients() {
  return [
    "procured",
    "enticed",
    "led_away",
    "recruited",
    "transported",
    "harboured",
    "advertised",
    "forced_labour_occurred",
    "organ_removal_occurred",
    intendedOrOccurred("paid_sex_managed"),
    intendedOrOccurred("prostitution_of_others_exploited"),
    intendedOrOccurred("sexual_exploitation"),
  ] as const
}
