/**
 * What whoever keeps a listing can put right: the place, what is wrong and what mends it. Messages carry known keys and
 * permitted words, and never what someone has written.
 */
export interface ListingProblem {
  /** A public code that keeps its meaning: `listing.missing-key`. */
  readonly code: string
  /** Keys and positions from the top of the listing. */
  readonly path: readonly (string | number)[]
  /** Whether the place is a key rather than the value beneath it. */
  readonly onKey: boolean
  readonly message: string
  readonly mend: string
}

type Path = ListingProblem["path"]

/** Every problem a listing can have, each made here and nowhere else. */
export const problems = Object.freeze({
  notKeys: (path: Path) =>
    at(path, "listing.wrong-kind", "Keys with values are expected here.", "Write each key on a line of its own."),
  notText: (path: Path) =>
    at(
      path,
      "listing.wrong-kind",
      "Text is expected here.",
      "Write text, or `not said`; put quotation marks around a number or around true and false.",
    ),
  notTexts: (path: Path, instead: readonly string[]) =>
    at(
      path,
      "listing.wrong-kind",
      "A list of texts is expected here.",
      `Write each text after a dash, or one of: ${instead.join(", ")}.`,
    ),
  empty: (path: Path) => at(path, "listing.empty", "Nothing stands here.", "Say it, or write `not said`."),
  tooFew: (path: Path) => at(path, "listing.too-few", "This list is empty.", "Write at least one, or `not said`."),
  brokenText: (path: Path) =>
    at(path, "listing.broken-text", "This text holds half a sign that cannot be stored.", "Write the sign anew."),
  missingKey: (path: Path, key: string) =>
    at(
      path,
      "listing.missing-key",
      `The key \`${key}\` is missing here.`,
      `Add \`${key}:\` and what is known, or \`not said\`.`,
    ),
  mustBeSaid: (path: Path) =>
    at(path, "listing.must-be-said", "Nobody can use a listing without this.", "Say it, or leave the listing out."),
  unknownKey: (path: Path, known: readonly string[]) => ({
    ...at(path, "listing.unknown-key", "No such key is known here.", `The keys here are: ${known.join(", ")}.`),
    onKey: true,
  }),
  unknownChoice: (path: Path, permitted: readonly string[]) =>
    at(
      path,
      "listing.unknown-choice",
      "This is not one of the words used here.",
      `Write one of: ${permitted.join(", ")}.`,
    ),
  saidTwice: (path: Path) => at(path, "listing.said-twice", "This stands here twice.", "Leave one of the two out."),
  unknownSchema: (path: Path) =>
    at(path, "listing.schema", "This is not the form of a listing.", "Write `schema: distinguo.listing/1`."),
  newerSchema: (path: Path) =>
    at(path, "listing.schema", "This listing has a newer form than this program reads.", "Use a newer Distinguo."),
  idForm: (path: Path) =>
    at(
      path,
      "listing.id-form",
      "This cannot name a listing.",
      "Use small letters a to z and digits, with single dashes between: old-harbour-clinic.",
    ),
  countryForm: (path: Path) =>
    at(path, "listing.country-form", "A country is written as its code.", "Write two capitals, such as ZA."),
  noSuchDay: (path: Path) =>
    at(path, "listing.no-such-day", "No such day exists.", "Write it as 2026-03-09, or `not said`."),
  noConsent: (path: Path) =>
    at(
      path,
      "listing.no-consent",
      "The service has not agreed to be listed.",
      "Ask the service. Until it agrees, leave the listing out.",
    ),
  addressShown: (path: Path) =>
    at(
      path,
      "listing.address-shown",
      "The address is hidden, and stands here all the same.",
      "Write `address: not said`, or `find: at this address`.",
    ),
  addressMissing: (path: Path) =>
    at(
      path,
      "listing.address-missing",
      "It is found at an address that does not stand here.",
      "Write the address, or `find: contact first`, or `find: not said`.",
    ),
  looksReal: (path: Path) =>
    at(
      path,
      "listing.looks-real",
      "An invented listing holds what could be someone’s number or address on the net.",
      "Say in words how the service is reached.",
    ),
  notNeutral: (path: Path) =>
    at(
      path,
      "listing.not-neutral",
      "On paper this name says something about whoever carries it.",
      "Choose a name that could be a shop’s or a street’s.",
    ),
})

function at(path: Path, code: string, message: string, mend: string): ListingProblem {
  return { code, path, onKey: false, message, mend }
}
