import { type FactId, vocabulary } from "distinguo/facts"
import { versionsOf } from "distinguo/law"
import { conclude, type Definition, factsOf, type Standings } from "distinguo/reasoning"

export type Told = Standings<FactId>

function only(id: string): Definition<FactId> {
  const [first, ...others] = versionsOf(id)
  if (first === undefined || others.length > 0) throw new Error(`one version of ${id} was expected`)
  return first
}

export const slavery = only("slavery-convention-1926/slavery")
export const slaveTrade = only("slavery-convention-1926/slave-trade")
export const debtBondage = only("supplementary-convention-1956/debt-bondage")
export const serfdom = only("supplementary-convention-1956/serfdom")
export const servileMarriage = only("supplementary-convention-1956/servile-marriage")
export const childGivenOver = only("supplementary-convention-1956/child-given-over")
export const worstForms = only("ilo-c182/worst-forms-of-child-labour")
export const councilOfEurope = only("coe-trafficking-convention-2005/trafficking-in-human-beings")
export const echrSlavery = only("echr/art-4-1-slavery-or-servitude")
export const echrLabour = only("echr/art-4-2-forced-labour")
const directive = versionsOf("eu-directive-2011-36/trafficking-in-human-beings")
export const [since2024, until2024] = directive as [Definition<FactId>, Definition<FactId>]
export const saarc = only("saarc-convention-2002/trafficking")
export const saarcPersons = only("saarc-convention-2002/persons-subjected-to-trafficking")

/** Everything that came with this group, each version apart. */
export const group = [
  ...[slavery, slaveTrade, debtBondage, serfdom, servileMarriage, childGivenOver, worstForms, councilOfEurope],
  ...[echrSlavery, echrLabour, since2024, until2024, saarc, saarcPersons],
]

export const standing = ({ test }: Definition<FactId>, told: Told) => conclude(test, told).standing
export const because = ({ test }: Definition<FactId>, told: Told) => conclude(test, told).because ?? "facts"

/** A world in which nothing a text asks was so, and every freedom it reads is kept, but for what is told. */
export function nothingBut({ test }: Definition<FactId>, told: Told): Told {
  const denied = Object.fromEntries(factsOf(test).map((fact) => [fact, "no"])) as Told
  const kept = vocabulary.filter(({ use }) => use === "protective").map(({ id }) => id as FactId)
  const freedoms = Object.fromEntries([...kept, "consent_initial"].map((fact) => [fact, "yes"])) as Told
  return { ...denied, ...freedoms, ...told }
}
