import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"

const nothing = {
  duties: [],
  otherDuties: "not compared",
  notCompared: ["every duty there: child protection and other duties exist in places, and none was compared"],
  beforeAnyFinding: [],
  advice: [],
} as const

/** Places known not to have been compared: named so that nobody takes their absence for freedom. No rule is enabled. */
export const notCompared: readonly Place[] = freeze([
  { codes: ["AU"], name: "Australia", ...nothing },
  { codes: ["CA"], name: "Canada", ...nothing },
  { codes: ["NL"], name: "the Netherlands", ...nothing },
  { codes: ["NZ"], name: "New Zealand", ...nothing },
  { codes: ["GB-NIR"], name: "Northern Ireland", ...nothing },
  {
    codes: ["GB"],
    name: "the United Kingdom, part not said",
    ...nothing,
    beforeAnyFinding: [],
    advice: ["Say which part: GB-ENG, GB-WLS, GB-SCT or GB-NIR. Their laws differ."],
  },
  { codes: ["US"], name: "the United States, every State", ...nothing },
])

/** A place that is missing, or on no list. It is treated like South Africa (CARE-2). */
export const unlisted: Place = freeze({ codes: [], name: "a place on no list here", ...nothing })
