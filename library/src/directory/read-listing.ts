import {
  type Condition,
  conditionKinds,
  finding,
  type Listing,
  leaving,
  needsServed,
  phones,
  runners,
  sharing,
  yesOrNo,
} from "./listing.ts"
import { reportWhatLooksReal, reportWhatOuts } from "./neutral.ts"
import { type ListingProblem, problems } from "./problems.ts"
import {
  isKeys,
  isMissing,
  readChoice,
  readKeys,
  readListOr,
  readText,
  readTextThatMustBeSaid,
  reportTwice,
  type Spot,
} from "./read-spot.ts"

/** The keys of a listing, each of which must be there: what is not known is `not said`. */
export const listingKeys = Object.freeze([
  "schema",
  "id",
  "invented",
  "name",
  "paper_name",
  "gives",
  "words",
  "country",
  "area",
  "also_near",
  "find",
  "address",
  "contact",
  "hours",
  "languages",
  "for",
  "cost",
  "conditions",
  "leave",
  "phones",
  "told",
  "police",
  "immigration",
  "children",
  "access",
  "run_by",
  "kind",
  "peer_led",
  "agreed_to_be_listed",
  "last_checked",
] as const)

/** What a piece of paper shows (listing-in-words.ts). */
const keysOnPaper = ["paper_name", "area", "address", "hours", "contact"] as const

type Parts = Record<(typeof listingKeys)[number], Spot>

/**
 * Reads `distinguo.listing/1` from data of the shape that JSON has: the listing, frozen, or every problem found. A
 * listing of a service that has not agreed to be listed is never given. Never throws. (DIRECTORY-1 to DIRECTORY-5)
 *
 * @example
 * readListing({ schema: "distinguo.listing/1", id: "tea-room" }) // { problems: [listing.missing-key, …] }
 */
export function readListing(value: unknown): { listing: Listing } | { problems: readonly ListingProblem[] } {
  const found: ListingProblem[] = []
  if (isNewer(value)) return { problems: Object.freeze([problems.newerSchema(["schema"])]) }
  const parts = readKeys({ value, path: [], found }, listingKeys)
  const listing = readParts(parts)
  reportConsent(parts.agreed_to_be_listed)
  reportAddress(parts, listing)
  for (const key of keysOnPaper) reportWhatOuts(parts[key])
  if (listing.invented === "yes") for (const part of Object.values(parts)) reportWhatLooksReal(part)
  return found.length === 0 ? { listing: frozen(listing) } : { problems: frozen(found) }
}

function isNewer(value: unknown): boolean {
  const schema = isKeys(value) ? value["schema"] : "none"
  return typeof schema === "string" && /^distinguo\.listing\/([2-9]|[1-9]\d+)$/.test(schema)
}

function readParts(parts: Parts): Listing {
  if (!isMissing(parts.schema) && parts.schema.value !== "distinguo.listing/1")
    parts.schema.found.push(problems.unknownSchema(parts.schema.path))
  return {
    schema: "distinguo.listing/1",
    id: readForm(parts.id, /^[a-z0-9]+(-[a-z0-9]+)*$/, problems.idForm),
    invented: readChoice(parts.invented, ["no", "yes"]),
    name: readTextThatMustBeSaid(parts.name),
    paperName: readTextThatMustBeSaid(parts.paper_name),
    gives: readGives(parts.gives),
    words: readTextThatMustBeSaid(parts.words),
    country: readForm(parts.country, /^[A-Z]{2}$/, problems.countryForm),
    area: readTextThatMustBeSaid(parts.area),
    alsoNear: readTexts(parts.also_near, ["not said"]),
    find: readChoice(parts.find, finding),
    address: readText(parts.address),
    contact: readText(parts.contact),
    hours: readText(parts.hours),
    languages: readTexts(parts.languages, ["not said"]),
    for: readText(parts.for),
    cost: readText(parts.cost),
    conditions: readListOr(parts.conditions, ["none", "not said"], readCondition),
    leave: readChoice(parts.leave, leaving),
    phones: readChoice(parts.phones, phones),
    told: readTexts(parts.told, ["nobody", "not said"]),
    police: readChoice(parts.police, sharing),
    immigration: readChoice(parts.immigration, sharing),
    children: readChoice(parts.children, ["may come", "may not come", "not said"]),
    access: readText(parts.access),
    runBy: readText(parts.run_by),
    kind: readChoice(parts.kind, runners),
    peerLed: readChoice(parts.peer_led, yesOrNo),
    lastChecked: readDay(parts.last_checked),
  }
}

function readForm(spot: Spot, form: RegExp, problem: (path: Spot["path"]) => ListingProblem): string {
  const before = spot.found.length
  const text = readText(spot)
  if (!isMissing(spot) && spot.found.length === before && !form.test(text)) spot.found.push(problem(spot.path))
  return text
}

function readGives(spot: Spot): Listing["gives"] {
  const gives = readListOr(spot, [], (item) => readChoice(item, needsServed))
  reportTwice(spot)
  return gives
}

function readTexts<I extends string>(spot: Spot, instead: readonly I[]): readonly string[] | I {
  const texts = readListOr(spot, instead, readText)
  reportTwice(spot)
  return texts
}

function readCondition(spot: Spot): Condition {
  const { asks, words } = readKeys(spot, ["asks", "words"])
  return { asks: readChoice(asks, conditionKinds), words: readTextThatMustBeSaid(words) }
}

function readDay(spot: Spot): string {
  const before = spot.found.length
  const day = readText(spot)
  if (!isMissing(spot) && spot.found.length === before && day !== "not said" && !isDay(day))
    spot.found.push(problems.noSuchDay(spot.path))
  return day
}

/** Every month has at least 28 days; the others are counted. */
function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return year >= 1900 && day >= 1 && day <= days
}

/** Only a plain yes is consent; a missing key has its own problem, and gives no listing either. */
function reportConsent(spot: Spot): void {
  if (!isMissing(spot) && spot.value !== "yes") spot.found.push(problems.noConsent(spot.path))
}

/** A hidden address must not stand anywhere in the file, or it will be read by whoever opens it. */
function reportAddress({ find, address }: Parts, listing: Listing): void {
  if (isMissing(find) || isMissing(address)) return
  if (listing.find === "at this address" && listing.address === "not said")
    address.found.push(problems.addressMissing(address.path))
  if (listing.find !== "at this address" && listing.address !== "not said")
    address.found.push(problems.addressShown(address.path))
}

function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === "object") frozen(inner)
  return Object.freeze(value)
}
