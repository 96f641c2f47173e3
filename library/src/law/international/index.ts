import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { worstFormsOfChildLabour } from "./ilo-c182.ts"
import { slavery, slaveTrade } from "./slavery-1926.ts"
import { childGivenOver, debtBondage, serfdom, servileMarriage } from "./supplementary-1956.ts"

/** Treaties open to every State that came after the first twelve definitions, in the order in which they are shown. */
export const definitionsOfTreaties: readonly Definition<FactId>[] = Object.freeze([
  slavery,
  slaveTrade,
  debtBondage,
  serfdom,
  servileMarriage,
  childGivenOver,
  worstFormsOfChildLabour,
])
