import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { personsSubjectedInSouthAsia, traffickingInSouthAsia } from "./saarc-2002.ts"

/** The treaty of the States of South Asia, in the order in which its definitions are shown. */
export const definitionsOfSouthAsia: readonly Definition<FactId>[] = Object.freeze([
  traffickingInSouthAsia,
  personsSubjectedInSouthAsia,
])
