import { listingKeys } from "distinguo/directory"

export type Key = (typeof listingKeys)[number]

/** What an organisation's own spreadsheet may call a column, beside the key itself. Written as `plain` below makes them. */
const alsoCalled: Readonly<Record<Key, readonly string[]>> = {
  schema: ["form"],
  id: ["ref", "reference", "code", "nr", "no", "number", "key"],
  invented: ["made up", "demo", "demonstration", "example"],
  name: ["service", "service name", "organisation", "organization", "agency", "provider", "name of service"],
  paper_name: ["name on paper", "neutral name", "discreet name", "safe name"],
  gives: [
    "needs",
    "gives help with",
    "helps with",
    "help with",
    "services",
    "service type",
    "type of service",
    "category",
    "categories",
  ],
  words: ["description", "what it gives", "what they do", "about", "details", "notes"],
  country: ["country code", "iso country"],
  area: ["town", "city", "district", "place", "location", "region"],
  also_near: ["near", "also near", "also covers", "coverage", "areas covered", "catchment"],
  find: ["how to find", "found", "access by", "how to find it"],
  address: ["street", "street address", "where"],
  contact: ["phone", "telephone", "tel", "contact details", "how to contact", "how to get in touch", "hotline"],
  hours: ["opening hours", "open", "opening times", "times", "when"],
  languages: ["language", "languages spoken"],
  for: ["for whom", "who for", "target group", "eligibility", "whom", "population"],
  cost: ["costs", "price", "fee", "fees"],
  conditions: ["requirements", "condition", "what they ask", "what it asks", "asks for"],
  leave: ["may leave", "may you leave", "leaving", "can leave"],
  phones: ["phone kept", "phones kept", "your phone", "mobile phones"],
  told: ["who is told", "who else is told", "tells", "confidentiality", "shares with"],
  police: ["tells police", "shares with police", "police told"],
  immigration: ["tells immigration", "shares with immigration", "immigration told"],
  children: ["children welcome", "with children", "kids"],
  access: ["accessibility", "getting in", "disabled access", "steps"],
  run_by: ["runs it", "who runs it", "operator", "managed by"],
  kind: ["kind of organisation", "type", "type of organisation", "organisation type", "organization type"],
  peer_led: ["led by peers", "peer run", "community led"],
  agreed_to_be_listed: ["agreed", "consent", "consent to be listed", "permission", "agreed to listing"],
  last_checked: ["checked", "last asked", "date checked", "last updated", "updated", "verified", "last verified"],
}

const keyOf: ReadonlyMap<string, Key> = new Map(
  listingKeys.flatMap((key) => [key, ...alsoCalled[key]].map((heading) => [plain(heading), key] as const)),
)

/** The key that a heading stands for, or none. */
export function keyUnder(heading: string): Key | "none" {
  return keyOf.get(plain(heading)) ?? "none"
}

/** Small letters without accents and signs: `Opening hours:` and `OPENING_HOURS` are one heading. */
function plain(heading: string): string {
  return heading
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/** How many different keys stand in a row: two are enough to take a text for a table. */
export function keysIn(cells: readonly string[]): number {
  return new Set(cells.map(keyUnder).filter((key) => key !== "none")).size
}

/** Columns without which no row can become a listing, each with what to write there. */
export const mustStand: Readonly<Partial<Record<Key, string>>> = Object.freeze({
  id: "Add it: small letters, digits and dashes, another one in each row. The numbers 1, 2, 3 will do.",
  invented: "Add it, with `no` in each row of a service that exists and `yes` in each that is made up.",
  name: "Add it, with the name of the service.",
  paper_name: "Add it, with a name that says nothing about whoever carries it on paper.",
  gives: "Add it, with what the service gives, with ; between several: health; food.",
  words: "Add it, with a sentence on what the service does.",
  country: "Add it, with two capitals, such as ZA.",
  area: "Add it, with the town or the part of it.",
  agreed_to_be_listed: "Ask each service. Add the column, with `yes` for those that agreed.",
})
