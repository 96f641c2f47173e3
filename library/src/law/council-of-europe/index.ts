import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { forcedLabourInEurope, slaveryOrServitude } from "./echr-article-4.ts"
import { traffickingInEurope } from "./trafficking-convention-2005.ts"

/** The Council of Europe's, in the order in which they are shown. */
export const definitionsOfTheCouncilOfEurope: readonly Definition<FactId>[] = Object.freeze([
  traffickingInEurope,
  slaveryOrServitude,
  forcedLabourInEurope,
])
