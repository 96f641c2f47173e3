/** Something that whoever keeps a list should look at, as a sentence with its mend. None is a score, and none hides a listing. */
export interface Check {
  /** A public code that keeps its meaning: `directory.old-check`. */
  readonly code: string
  /** What is wrong in a listing is to be mended there; what concerns the list is to be known, and may be so. */
  readonly about: "a listing" | "the list"
  /** The ids of the listings it concerns, in their order. */
  readonly listings: readonly string[]
  readonly words: string
  readonly mend: string
}

type Ids = readonly string[]

/** Every check there is, each made here and nowhere else. */
export const checks = Object.freeze({
  twoOfOneId: (ids: Ids) =>
    listing(
      "directory.two-of-one-id",
      ids,
      "Two listings have this id.",
      "Keep the newer one, or give one of them another id.",
    ),
  hiddenPlaceTold: (ids: Ids, key: string) =>
    listing(
      "directory.hidden-place-told",
      ids,
      `The address is hidden, and \`${key}\` seems to tell it: a street, a number of a house or a place on a map.`,
      "Leave the street out of the words, or write `find: at this address` if anyone may know it.",
    ),
  clash: (ids: Ids, words: string, mend: string) => listing("directory.clash", ids, words, mend),
  oldCheck: (ids: Ids, days: number) =>
    list(
      "directory.old-check",
      ids,
      `Nobody has asked these for more than ${days} days, or nobody wrote down when.`,
      "Ask them once more whether all of it is still so, and write the day into `last_checked`.",
    ),
  needUnserved: (area: string, needs: readonly string[]) =>
    list(
      "directory.need-unserved",
      [],
      `In and near ${area} nobody listed gives: ${needs.join(" · ")}.`,
      "Ask around there. Until someone is found, say where the next one is, and who would go along.",
    ),
  tellsPolice: (ids: Ids, area: string, all: boolean) =>
    list(
      "directory.tells-police",
      ids,
      all
        ? `Every place listed in ${area} tells the police unasked that someone came.`
        : `In ${area} these tell the police unasked that someone came.`,
      all
        ? "Look for one that does not, and say to people what is told before they go."
        : "Say so to people before they go: it stands with each of them.",
    ),
})

function listing(code: string, listings: Ids, words: string, mend: string): Check {
  return { code, about: "a listing", listings, words, mend }
}

function list(code: string, listings: Ids, words: string, mend: string): Check {
  return { code, about: "the list", listings, words, mend }
}
