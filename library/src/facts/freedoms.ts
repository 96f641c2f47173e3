import type { FactId } from "./vocabulary.ts"

/**
 * Facts whose *yes* is a freedom or an agreement, and whose *no* is its loss. For every other fact a *yes* is what may
 * have been done, and at any time it supports; for these the loss is, and at any time it denies (decision 6).
 */
export const freedoms: ReadonlySet<FactId> = new Set<FactId>([
  "can_leave",
  "stopped_before",
  "can_refuse_clients",
  "can_refuse_acts",
  "keeps_earnings",
  "sets_price",
  "chose_the_place",
  "own_money",
  "condition_kept",
  "own_documents",
  "own_phone",
  "consent_initial",
  "consent_informed",
  "consent_ongoing",
])
