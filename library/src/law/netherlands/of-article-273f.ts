import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"

const notes = [
  "Article 273f(1) has nine limbs, each an offence of its own: each is a definition here, as a charge names them.",
  "Where ascendancy or a vulnerable position is abused, being aware of the circumstances is enough; exploitation must be intended (case law, from memory).",
  "A Bill (36 547) would rewrite the article and write non-punishment into it; it was before the Senate on 18 November 2025, and whether it is in force now was not compared.",
  "What a law orders, such as work in prison, is left unpunished by another article (42, from memory): these words do not say so, and it is not read here.",
]

/**
 * What all limbs share. The article came on 1 September 2006 from article 273a; its present list of exploitation, with
 * begging and criminal activities, on 15 November 2013. Both days are from memory.
 */
export function article273f(limb: string, title: string): Omit<Definition<FactId>, "schema" | "test"> {
  return {
    id: `nl-sr-273f/limb-${limb}`,
    title,
    instrument: `Netherlands Criminal Code, article 273f(1), limb ${limb}`,
    jurisdiction: "NL",
    inForce: { from: "2013-11-15", mark: "from memory" },
    source: "nl-sr-273f",
    notes,
  }
}
