/** Whose word is read: the person's own alone, or everyone's by its weight. */
export type ReadingShown = "own" | "all"

export const readingInWords: Readonly<Record<ReadingShown, string>> = Object.freeze({
  own: "on their own account",
  all: "with everything said",
})
