import type { FactId } from "../../facts/index.ts"
import { type AnyNode, any, type ElementNode, element, type Mark } from "../../reasoning/index.ts"

const dictionary = "au-criminal-code-270"

/** Money kept from whoever earned it: whether its loss makes someone unfree is open (not-free.ts). */
const moneyKept = ["wages_withheld", "earnings_taken", "finance_restricted"] as const satisfies readonly FactId[]

/** Coercion, whose list in section 270.1A is open: "includes". Taking advantage of vulnerability is coercion here. */
const coercion = {
  force: ["violence_physical", "violence_sexual", "abduction"],
  duress: [
    "children_used",
    "docs_confiscated",
    "status_leverage_used",
    "debt_bondage",
    "substances",
    "care_denied",
    "necessities_withheld",
    ...moneyKept,
  ],
  detention: ["confined", "held", "controlled_movements"],
  oppression: ["psych_abuse", "isolated", "surveilled", "made_to_believe_harm"],
  vulnerability: ["vulnerability_used", "chosen_as_easier_to_use"],
  other: ["penalty_other", "coerced_otherwise"],
} as const satisfies Readonly<Record<string, readonly FactId[]>>

const threats = [
  "threat_violence",
  "threat_family",
  "threat_denounce",
  "threat_expose",
] as const satisfies readonly FactId[]

const deceptions = [
  "deceived_job",
  "deceived_conditions",
  "deceived_legal",
  "deceived_relationship",
] as const satisfies readonly FactId[]

/** Coercion, threat or deception as bare facts, for where another part already shows the words. */
export const anyCoercionThreatOrDeception: AnyNode<FactId> = any<FactId>(
  ...Object.values(coercion).flat(),
  "power_abuse",
  ...threats,
  ...deceptions,
)

/** Pressure that by itself tells a reasonable person that they are not free to go, if they could not go. */
export const pressureBeyondMoney: AnyNode<FactId> = any<FactId>(
  ...coercion.force,
  ...coercion.duress.filter((fact) => !(moneyKept as readonly FactId[]).includes(fact)),
  ...coercion.detention,
  ...coercion.oppression,
  ...coercion.other,
  "power_abuse",
  ...threats,
  ...deceptions,
)

/** Coercion, threat or deception, against the person or another: sections 270.1A and 271.1, as the texts join them. */
export function coercionThreatOrDeception(cites: string, mark: Mark): ElementNode<FactId> {
  const of = (name: string, quotes: string, facts: readonly FactId[]): ElementNode<FactId> =>
    element(name, { cites: "270.1A", quotes, mark: "checked", source: dictionary }, any(...facts))
  return element(
    "coercion, threat or deception",
    { cites, quotes: "coercion, threat or deception", mark },
    any(
      element(
        "coercion",
        { cites: "270.1A", quotes: "coercion", mark: "checked", source: dictionary },
        any(
          of("force", "force", coercion.force),
          of("duress", "duress", coercion.duress),
          of("detention", "detention", coercion.detention),
          of("psychological oppression", "psychological oppression", coercion.oppression),
          of("abuse of power", "abuse of power", ["power_abuse"]),
          of(
            "advantage taken of vulnerability",
            "taking advantage of a person's vulnerability",
            coercion.vulnerability,
          ),
          of("coercion outside the list", "includes", coercion.other),
        ),
      ),
      of("threat", "threat", threats),
      element("deception", { cites, quotes: "deception", mark }, any(...deceptions)),
    ),
  )
}
