import type { FactId } from "../facts/index.ts"

/** Passing someone on, with the ways of it that some texts name apart; where a text names none, each is a transfer. */
export const transferOfAnyKind = [
  "transferred",
  "control_exchanged",
  "delivered",
  "sold",
  "exchanged",
  "leased",
] as const satisfies readonly FactId[]
