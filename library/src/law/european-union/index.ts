import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { traffickingInTheUnionSince2024, traffickingInTheUnionUntil2024 } from "./directive-2011-36.ts"

/** The law of the European Union, the text in force first. */
export const definitionsOfTheEuropeanUnion: readonly Definition<FactId>[] = Object.freeze([
  traffickingInTheUnionSince2024,
  traffickingInTheUnionUntil2024,
])
