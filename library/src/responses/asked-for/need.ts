import type { Wish } from "../../accounts/index.ts"

/**
 * What someone may ask for, in the order it is shown in. It holds every need a wish of an account can name, and those
 * that people ask for most and no wish names yet: danger now, food, money, a union.
 */
export const askedFor = Object.freeze([
  "safety now",
  "health",
  "food",
  "a place",
  "money now",
  "pay",
  "papers",
  "my children",
  "a lawyer",
  "police trouble",
  "company",
  "union",
  "just information",
  "something else",
] as const satisfies readonly (Wish["need"] | "safety now" | "food" | "money now" | "union")[])

/** A wish or a need. Nothing about a law, a finding or a person's past is in it. */
export type Need = (typeof askedFor)[number] | Wish["need"]
