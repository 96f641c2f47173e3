import { responseTo } from "../responses/index.ts"
import { dayInWords } from "./days.ts"
import { isClosed, type Listing } from "./listing.ts"

/** One thing to know of a service, said to whoever may go there. */
export interface ListingLine {
  readonly about: string
  readonly words: string
  /** Whether the service has said it. What is not said is shown as such. */
  readonly said: boolean
}

/** What one should know before going, the same lines in the same order for every service (CARE-33). */
export function beforeYouGo(listing: Listing): readonly ListingLine[] {
  return [
    line("For whom", listing.for, listing.for),
    line("Cost", listing.cost, listing.cost),
    line("What it asks of you", listing.conditions, conditionsInWords(listing)),
    line("May you leave", listing.leave, leavingInWords[listing.leave]),
    line("Your phone", listing.phones, phonesInWords[listing.phones]),
    line("Police", listing.police, sharingInWords[listing.police]),
    line("Immigration", listing.immigration, sharingInWords[listing.immigration]),
    line("Who else is told", listing.told, toldInWords(listing)),
    line("Run by", runBySaid(listing), runByInWords(listing)),
  ]
}

/** How to reach it, and what else there is to know. */
export function howToReach(listing: Listing): readonly ListingLine[] {
  const { contact, hours, languages, children, access, lastChecked } = listing
  return [
    line("Where", listing.find, whereInWords(listing)),
    line("How to get in touch", contact, contact),
    line("Open", hours, hours),
    line("Languages", languages, languages === "not said" ? languages : headed(languages.join(", "))),
    line("Children", children, children === "may come" ? "They may come." : "They may not come."),
    line("Getting in and around", access, access),
    line("Last checked with them", lastChecked, `${dayInWords(lastChecked)}. Things may have changed since.`),
  ]
}

/** What it gives, by the names on the buttons. */
export function givesInWords({ gives }: Listing): string {
  return gives.map((need) => responseTo(need).title).join(" · ")
}

/** Said first of a house that one cannot leave at will. */
export function closedInWords(listing: Listing): string {
  return isClosed(listing) ? "You may leave only if they agree. It is not offered here as a place to go." : ""
}

/** Said before anything else of an invented listing, wherever it is read; empty of a real one. */
export function inventedInWords({ invented }: Listing): string {
  return invented === "yes" ? noSuchPlace : ""
}

/**
 * Said first of a service that tells the police or immigration without being asked to; empty of any other. It
 * moves no listing.
 */
export function tellsUnaskedInWords({ police, immigration }: Listing): string {
  const told = [police === "yes" ? "the police" : "", immigration === "yes" ? "immigration" : ""].filter(Boolean)
  return told.length === 0 ? "" : `They tell ${told.join(" and ")} that you came, even if you do not ask them to.`
}

/**
 * The few lines for a piece of paper: where, when and how, and nothing that says what it is or why one goes there.
 */
export function onPaper({ paperName, area, find, address, contact, hours, invented }: Listing): readonly string[] {
  const where = find === "at this address" ? `${address}, ${area}` : area
  const said = [hours, contact].filter((words) => words !== "not said")
  return [...(invented === "yes" ? [noSuchPlace] : []), paperName, where, ...said]
}

/** On paper too: nobody may walk to a place that does not exist. */
const noSuchPlace = "Invented. Do not go looking: there is no such place."

const askFirst = "Not said: ask first."

/** A line of which the service said nothing reads alike for every service. */
function line(about: string, answer: unknown, words: string): ListingLine {
  const said = answer !== "not said"
  return { about, words: said ? words : askFirst, said }
}

function conditionsInWords({ conditions }: Listing): string {
  return typeof conditions === "string" ? "Nothing." : conditions.map(({ words }) => words).join(" ")
}

const leavingInWords: Readonly<Record<Listing["leave"], string>> = {
  "at any time": "Yes, at any time.",
  "at any time, but not back at some hours": "Yes, at any time. At some hours you cannot come back in.",
  "only if they agree": "No. You may leave only if they agree.",
  "nobody stays there": "Yes. It has no beds.",
  "not said": askFirst,
}

const phonesInWords: Readonly<Record<Listing["phones"], string>> = {
  "you keep it": "You keep it.",
  "kept at some hours": "They keep it at some hours.",
  kept: "They keep it while you are there.",
  "not said": askFirst,
}

/** A service says it in good faith, and a law can still bind it (CARE-1). */
const theySay = "So they say; a law can ask more of them: ask first."

const sharingInWords: Readonly<Record<Listing["police"], string>> = {
  no: `Never told. ${theySay}`,
  "only if you ask": `Told only if you ask. ${theySay}`,
  "if a law makes them": `Told only if a law makes them. Ask which, before you tell. ${theySay}`,
  yes: "Told, even if you do not ask them to. Ask what they tell, before you tell them anything.",
  "not said": askFirst,
}

function toldInWords({ told }: Listing): string {
  return typeof told === "string" ? "Nobody else." : told.join(" ")
}

function runBySaid({ runBy, kind, peerLed }: Listing): "said" | "not said" {
  return [runBy, kind, peerLed].some((answer) => answer !== "not said") ? "said" : "not said"
}

function runByInWords({ runBy, kind, peerLed }: Listing): string {
  const who = runBy !== "not said" ? runBy : kindInWords(kind)
  const peers = {
    yes: "Led by the people it is for.",
    no: "Not led by the people it is for.",
    "not said": "Not said whether the people it is for lead it.",
  }[peerLed]
  return `${headed(who)}${/[.!?]$/.test(who) ? "" : "."} ${peers}`
}

/** "The work" would mean nothing to a reader, and something to whoever looks over a shoulder. */
function kindInWords(kind: Listing["kind"]): string {
  if (kind === "not said") return "Not said by whom"
  return kind === "people who do or did the work" ? "the people it is for" : kind
}

function whereInWords({ find, address, area }: Listing): string {
  if (find === "at this address") return `${address}, ${area}`
  if (find === "it comes to you") return `It comes to you, in and around ${area}.`
  return `${area}. The address is not shown: get in touch first.`
}

function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
