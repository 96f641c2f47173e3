import type { FactId } from "../../facts/index.ts"
import {
  type AnyNode,
  all,
  any,
  type Definition,
  define,
  element,
  type InForce,
  type Mark,
  reading,
} from "../../reasoning/index.ts"
import { asPartOf } from "../as-part-of.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { whatMadeThemDoIt } from "./force-fraud-coercion.ts"
import { severeFormForLabour, severeFormForSexSince2015, severeFormForSexUntil2015 } from "./tvpa.ts"

const asksForNone =
  "No force, fraud or coercion is asked for: adults who agree to everything are within these words. By itself this is no severe form, and no benefit follows from it unless its text says so."

const otherActs = ["recruited", "harboured", "provided", "obtained"] as const

const first = {
  acts: any<FactId>(...otherActs),
  words: { quotes: "recruitment, harboring, transportation, provision, or obtaining", mark: "from memory" },
  inForce: { from: "2000-10-28", until: "2015-05-28", mark: "from memory" },
  severe: severeFormForSexUntil2015,
} as const

const since2015 = {
  acts: any<FactId>(...otherActs, "patronised", "solicited"),
  words: {
    quotes: "recruitment, harboring, transportation, provision, obtaining, patronizing, or soliciting",
    mark: "checked",
  },
  inForce: { from: "2015-05-29", mark: "from memory" },
  severe: severeFormForSexSince2015,
} as const

interface Version {
  readonly acts: AnyNode<FactId>
  readonly words: { readonly quotes: string; readonly mark: Mark }
  readonly inForce: InForce
  readonly severe: Definition<FactId>
}

/**
 * "Sex trafficking" in the bare sense: 22 U.S.C. 7102(12), acts and a purpose and no means.
 *
 * Two places are open on the words. Is booking a journey transportation? And is it done "for the purpose of" a
 * commercial sex act by someone who knows of it and has no part in it, such as a landlord at a fair rent? (Law
 * reference, patterns P1 and P2.) Whoever makes someone do it, pays for it, manages it or earns from it has the purpose.
 */
function bareSexTrafficking({ acts, words, inForce }: Version): Definition<FactId> {
  const purpose = { cites: "7102(12)", quotes: "for the purpose of a commercial sex act" } as const
  return define<FactId>({
    id: "us-tvpa/sex-trafficking-bare",
    title: "“Sex trafficking” in the bare sense",
    instrument: "US TVPA of 2000, 22 U.S.C. 7102(12)",
    jurisdiction: "US",
    inForce,
    source: "us-22-usc-7102",
    notes: [
      asksForNone,
      "The severe form of 7102(11)(A) is this and force, fraud or coercion, or an age under 18. Always say which of the two a report means.",
    ],
    test: all(
      element(
        "act",
        { cites: "7102(12)", ...words },
        any(
          acts,
          "transported",
          reading(
            "transportation",
            "Is planning or paying for someone's journey transportation?",
            {
              name: "only who takes them",
              title: "Only when someone takes the person there",
              cites: "7102(12)",
              quotes: "transportation",
              mark: "from memory",
              of: any(),
            },
            {
              name: "also who books it",
              title: "Also when someone plans or pays for the journey",
              cites: "7102(12)",
              quotes: "transportation",
              mark: "from memory",
              of: any("travel_arranged"),
            },
          ),
        ),
      ),
      element(
        "for a commercial sex act",
        { cites: "7102(4), 7102(12)", quotes: purpose.quotes, mark: "checked" },
        any(
          "meant_for_paid_sex",
          "patronised",
          "solicited",
          "procured",
          "enticed",
          "third_party_gain",
          intendedOrOccurred("paid_sex_managed"),
          all("sexual_services_exchanged", whatMadeThemDoIt("7102(12)", "for the purpose of", "from memory")),
          reading(
            "whose purpose",
            "Is it done for the purpose of a commercial sex act by someone who knows of it and has no part in it?",
            {
              name: "only with a part in it",
              title: "Only when they want it, pay for it, make it happen or gain from it",
              ...purpose,
              mark: "from memory",
              of: any(),
            },
            {
              name: "also knowing of it",
              title: "Also when they know of it, as a landlord may",
              ...purpose,
              mark: "from memory",
              of: all("sexual_services_exchanged", any("actor_knew", "premises_let")),
            },
          ),
        ),
      ),
    ),
  })
}

export const bareSexTraffickingSince2015 = bareSexTrafficking(since2015)
export const bareSexTraffickingUntil2015 = bareSexTrafficking(first)

/**
 * The wider label, "victim of trafficking": 22 U.S.C. 7102(17). One word apart from 7102(16), "victim of a severe form
 * of trafficking", and satisfied by the bare sense alone.
 */
function widerLabel(version: Version): Definition<FactId> {
  return define<FactId>({
    id: "us-tvpa/wider-label",
    title: "Trafficking in persons, the wider label",
    instrument: "US TVPA of 2000, 22 U.S.C. 7102(17)",
    jurisdiction: "US",
    inForce: version.inForce,
    source: "us-22-usc-7102",
    notes: [
      "One word apart from 7102(16), “victim of a severe form of trafficking”: always say which label a benefit or a report uses.",
      asksForNone,
      "The references inside (16) and (17) were put right on 23 January 2026; what they point to did not change.",
    ],
    test: element(
      "either sense",
      { cites: "7102(17)", quotes: "victim of trafficking", mark: "checked" },
      any(
        asPartOf("7102(11)(A)", version.severe),
        asPartOf("7102(11)(B)", severeFormForLabour),
        asPartOf("7102(12)", bareSexTrafficking(version)),
      ),
    ),
  })
}

export const widerLabelSince2015 = widerLabel(since2015)
export const widerLabelUntil2015 = widerLabel(first)
