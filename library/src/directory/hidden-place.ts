import type { Listing } from "./listing.ts"

/** Names of streets as they end or begin in some languages. A short list: it catches slips, and promises no more. */
const street =
  "street|road|lane|avenue|square|alley|drive|terrace|boulevard|highway|crescent|row|rue|place|avenida|calle|plaza|rua|via|viale|corso|straat|weg|gasse|platz|allee|ulica|ulitsa|jalan|marg|soi"

/** What tells where a house stands: a street by its name or a number, a street as one word, a pin on a map. */
const tellsWhere: readonly RegExp[] = [
  new RegExp(`\\p{Lu}[\\p{L}’'-]+ (?:${capitals(street)})\\b`, "u"),
  new RegExp(`\\b(?:${capitals(street)}) (?:de |del |della |do |da |du |des |la )*\\p{Lu}`, "u"),
  new RegExp(`\\b\\p{Nd}+\\p{L}?,? (?:\\p{L}+ )?(?:${street})\\b`, "iu"),
  /\p{L}(?:stra(?:ß|ss)e|gasse|straat|gata|gatan)\b/iu,
  /\b(?:street|house|flat|apartment|apt|floor|door|room|unit) ?(?:no\.?|number|nr\.?|#)? ?\p{Nd}+/iu,
  /-?\p{Nd}{1,3}\.\p{Nd}{3,}\s*[,;]\s*-?\p{Nd}{1,3}\.\p{Nd}{3,}/u,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u,
  /\bmaps?\.|\bgoo\.gl|\bwhat3words|\/{3}\p{L}+\.\p{L}+\.\p{L}+|\bgeo:/iu,
]

/** Keys that are read out, printed and searched, besides the address itself. A telephone number is none of these. */
const read = ["name", "paperName", "words", "contact", "hours", "for", "access", "runBy"] as const
const writtenAs: Readonly<Record<(typeof read)[number], string>> = {
  name: "name",
  paperName: "paper_name",
  words: "words",
  contact: "contact",
  hours: "hours",
  for: "for",
  access: "access",
  runBy: "run_by",
}

/** The keys in which a service that is not found at an address seems to tell where it stands all the same. */
export function keysThatTellWhere(listing: Listing): readonly string[] {
  if (listing.find === "at this address") return []
  return read.filter((key) => tellsWhere.some((pattern) => pattern.test(listing[key]))).map((key) => writtenAs[key])
}

/** Each with a capital, as names are written: "a long row" is no street. */
function capitals(words: string): string {
  return words
    .split("|")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|")
}
