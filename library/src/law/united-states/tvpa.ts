import type { FactId } from "../../facts/index.ts"
import {
  type AnyNode,
  all,
  any,
  childNeedsNoMeans,
  define,
  element,
  type InForce,
  type Mark,
  not,
} from "../../reasoning/index.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { coercion, force, fraud, fraudThatInduces, whatMadeThemDoIt } from "./force-fraud-coercion.ts"

const inTitle22 = { force: "7102(11)", fraud: "7102(11)", coercion: "7102(3)" }

/**
 * The severe form for sex: 22 U.S.C. 7102(11)(A).
 *
 * The bare "sex trafficking" of 7102(12) asks for no force, fraud or coercion: it is not this, and no severe form by
 * itself. A benefit or report that uses the other label must say so.
 */
function severeFormForSex(acts: AnyNode<FactId>, words: { quotes: string; mark: Mark }, inForce: InForce) {
  return define<FactId>({
    id: "us-tvpa/severe-form-sex",
    title: "Severe form of trafficking, for a commercial sex act",
    instrument: "US TVPA of 2000, 22 U.S.C. 7102",
    jurisdiction: "US",
    inForce,
    source: "us-22-usc-7102",
    notes: [
      "Numbers moved in 2013 and 2019: older pages cite the severe forms as (8) or (9).",
      "Abuse of a position of vulnerability is no means of this text.",
      "The wider label of 7102(17) asks for no force, fraud or coercion: always say which label a benefit or a report uses.",
      "For a child the client's own act can be enough.",
      "The form for labor or services stands beside it: the kind of work tells the two apart, not what was done, and both can be met at once.",
    ],
    test: all(
      element("act", { cites: "7102(12)", ...words }, acts),
      element(
        "for a commercial sex act",
        { cites: "7102(4), 7102(12)", quotes: "for the purpose of a commercial sex act", mark: "checked" },
        any("meant_for_paid_sex", "sexual_services_exchanged"),
      ),
      element(
        "force, fraud or coercion",
        { cites: "7102(11)(A)", quotes: "induced by force, fraud, or coercion", mark: "checked" },
        childNeedsNoMeans(
          "under_18_at_act",
          any(
            fraudThatInduces(inTitle22),
            all(any(force(inTitle22), coercion(inTitle22)), whatMadeThemDoIt("7102(11)(A)", "induced by")),
          ),
        ),
      ),
    ),
  })
}

const firstActs = ["recruited", "harboured", "transported", "provided", "obtained"] as const

export const severeFormForSexUntil2015 = severeFormForSex(
  any(...firstActs),
  { quotes: "recruitment, harboring, transportation, provision, or obtaining", mark: "from memory" },
  { from: "2000-10-28", until: "2015-05-28", mark: "from memory" },
)

/** Since 2015 asking and paying for it are acts too. */
export const severeFormForSexSince2015 = severeFormForSex(
  any(...firstActs, "patronised", "solicited"),
  {
    quotes: "recruitment, harboring, transportation, provision, obtaining, patronizing, or soliciting",
    mark: "checked",
  },
  { from: "2015-05-29", mark: "from memory" },
)

/** The severe form for labour: 22 U.S.C. 7102(11)(B). A child needs a means here too. */
export const severeFormForLabour = define<FactId>({
  id: "us-tvpa/severe-form-labor",
  title: "Severe form of trafficking, for labor or services",
  instrument: "US TVPA of 2000, 22 U.S.C. 7102",
  jurisdiction: "US",
  inForce: { from: "2000-10-28", mark: "from memory" },
  source: "us-22-usc-7102",
  notes: [
    "Work of any kind: compelled sex acts are labor or services too, so both forms can be met at once.",
    "Unlike the form for sex, a child needs a means here as well.",
  ],
  test: all(
    element(
      "act",
      {
        cites: "7102(11)(B)",
        quotes: "recruitment, harboring, transportation, provision, or obtaining of a person",
        mark: "checked",
      },
      any("recruited", "harboured", "transported", "provided", "obtained"),
    ),
    element(
      "for labor or services",
      { cites: "7102(11)(B)", quotes: "for labor or services", mark: "checked" },
      any(anyWorkOrService, intendedOrOccurred("forced_labour"), intendedOrOccurred("servitude")),
    ),
    element(
      "force, fraud or coercion",
      { cites: "7102(11)(B)", quotes: "through the use of force, fraud, or coercion", mark: "checked" },
      any(
        fraud(inTitle22),
        all(any(force(inTitle22), coercion(inTitle22)), whatMadeThemDoIt("7102(11)(B)", "through the use of")),
      ),
    ),
    element(
      "for subjection",
      { cites: "7102(11)(B)", quotes: "for the purpose of subjection to", mark: "checked" },
      any(
        element(
          "involuntary servitude",
          { cites: "7102(8)", quotes: "involuntary servitude", mark: "checked" },
          any(
            intendedOrOccurred("servitude"),
            intendedOrOccurred("forced_labour"),
            element(
              "induced by a scheme or by legal process",
              { cites: "7102(8)(A), 7102(8)(B)", quotes: "a condition of servitude induced by", mark: "from memory" },
              all(
                anyWorkOrService,
                any(
                  "made_to_believe_harm",
                  "threat_violence",
                  "threat_family",
                  "confined",
                  "threat_denounce",
                  "status_leverage_used",
                ),
                not("can_leave"),
              ),
            ),
          ),
        ),
        element(
          "peonage or debt bondage",
          { cites: "7102(7), 7102(11)(B)", quotes: "peonage, debt bondage", mark: "checked" },
          "debt_bondage",
        ),
        element("slavery", { cites: "7102(11)(B)", quotes: "slavery", mark: "checked" }, intendedOrOccurred("slavery")),
      ),
    ),
  ),
})
