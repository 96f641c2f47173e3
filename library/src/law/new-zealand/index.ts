import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { dealingInUnderEighteens } from "./dealing-in-under-18s-98aa.ts"
import { inducingOrCompelling } from "./inducing-2003-16.ts"
import { slaveryInNewZealand } from "./slavery-98.ts"
import { traffickingInNewZealand } from "./trafficking-98d.ts"

export const definitionsOfNewZealand: readonly Definition<FactId>[] = Object.freeze([
  traffickingInNewZealand,
  dealingInUnderEighteens,
  slaveryInNewZealand,
  inducingOrCompelling,
])
