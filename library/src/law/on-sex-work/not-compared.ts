import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"

const nothing = {
  law: {
    selling: "not compared",
    "in public": "not compared",
    paying: "not compared",
    others: "not compared",
    premises: "not compared",
    together: "not compared",
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: "not compared",
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: "not compared",
    "people close": "not compared",
  },
} as const

/** Places whose law on trafficking is read here and whose law on selling sex is not: named, so that no silence looks like freedom. */
export const sexWorkNotCompared: readonly LawOnSexWork[] = freeze([
  {
    codes: ["AU"],
    name: "Australia",
    ...nothing,
    notKnown: ["all of it: each State and Territory has its own law, and they differ widely"],
  },
  {
    codes: ["GB"],
    name: "the United Kingdom, part not said",
    ...nothing,
    notKnown: ["which part is meant: England and Wales, Scotland and Northern Ireland have different laws"],
  },
])

/** A place that is missing, or on no list. */
export const sexWorkUnlisted: LawOnSexWork = freeze({
  codes: [],
  name: "a place on no list here",
  ...nothing,
  notKnown: ["all of it: nothing of this place was looked at"],
})
