import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { traffickingIntoCanada } from "./entry-irpa-118.ts"
import { traffickingInCanada, traffickingOfAChildInCanada } from "./trafficking-279-01.ts"

export const definitionsOfCanada: readonly Definition<FactId>[] = Object.freeze([
  traffickingInCanada,
  traffickingOfAChildInCanada,
  traffickingIntoCanada,
])
