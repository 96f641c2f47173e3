import type { Account } from "distinguo/accounts"

/** What was typed of another's words and is not added yet. */
export type OthersTyped = Account["othersWords"][number]

export const othersNothing: OthersTyped = { by: "another", role: "", words: "" }
