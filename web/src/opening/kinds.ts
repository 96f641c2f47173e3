/** What invented examples show, in the order in which they are offered: from where nothing is owed but an answer. */
export const inventedKinds = [
  "Nobody did them wrong",
  "Pay or a debt, and free to go",
  "Made to work",
  "Made to sell sex, or wronged in it",
  "Where the laws part",
  "What others say, and what officials do",
  "Someone under 18",
  "Nearly missed",
] as const

/** The decisions say where they were published, and stand together. */
export const decisionsKind = "What courts found"

export type KindOfExample = (typeof inventedKinds)[number] | typeof decisionsKind
