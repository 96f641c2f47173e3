import { nearest } from "distinguo/accounts"
import {
  areaCalled,
  areasOf,
  checkDirectory,
  inventedAmong,
  type Listing,
  noPlace,
  oldAfterDays,
  search,
  writeListing,
} from "distinguo/directory"
import { askedFor, type Need, titleOf } from "distinguo/responses"
import { tableTemplate, writeListingFile, writeListingsFile, writeTable } from "distinguo-documents"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { openList } from "./places-files.ts"
import { type PlacesTyped, readPlacesOptions } from "./places-options.ts"
import { checksInWords, foundInWords, inventedToldInWords } from "./places-words.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo places`: who gives which help where; and a list of one's own checked, begun, or written in another form. */
export function placesCommand(argv: readonly string[], computer: Computer): number {
  const typed = readPlacesOptions(argv)
  if ("problem" in typed) return usage(computer, typed.problem)
  if (typed.does === "template") return templated(computer)
  if (typed.does === "check") return checked(typed, computer)
  return typed.does === "search" ? searched(typed, computer) : written(typed, typed.does, computer)
}

/** As the page does it: what is near, what is further, and closed houses apart. Nothing found is an answer. */
function searched(typed: PlacesTyped, computer: Computer): number {
  const need = needNamed(typed.named)
  if (need === "none") return usage(computer, unknownNeed(typed.named))
  if (typed.from.length === 0 && computer.listFilesIn(computer.listings) === "not a folder")
    return usage(computer, problems.noListHere())
  const { listings, whole } = openList(typed.from.length === 0 ? [computer.listings] : typed.from, computer)
  if (listings.length === 0) return usage(computer, problems.nothingRead(), exits.fileProblem)
  const area = typed.area === "anywhere" ? typed.area : areaCalled(listings, typed.country, typed.area)
  if (area === "none") return usage(computer, problems.unknownArea(areasOf(listings, typed.country)))
  const asked = { need, country: typed.country, near: area, words: typed.words }
  const found = search(listings, asked)
  const none = found.near.length + found.further.length === 0
  const { words, instead } = noPlace(asked, found)
  if (typed.json) {
    const { areas, readAs, near, further, closed } = found
    const data = (of: readonly Listing[]) => of.map(writeListing)
    const invented = inventedAmong(listings)
    computer.say(
      JSON.stringify({
        schema,
        need,
        invented,
        areas,
        readAs,
        near: data(near),
        further: data(further),
        closed: data(closed),
        instead: none ? [words, ...instead] : [],
      }),
    )
  } else {
    const told = inventedToldInWords(listings)
    const nothing = none ? [words, ...instead].map((one) => wrap(one, "")).join("\n") : ""
    computer.say([told, nothing, foundInWords(found, computer.today())].filter((part) => part !== "").join("\n\n"))
  }
  return whole ? exits.done : exits.fileProblem
}

const schema = "distinguo.places/1"

/** By its name, by what stands on its button, and with a dash for a space: `money-now`. */
function needNamed(named: readonly string[]): Need | "any" | "none" {
  if (named.length === 0) return "any"
  const typed = named.join(" ").toLowerCase().replaceAll(/[-_]/g, " ")
  return askedFor.find((need) => need === typed || titleOf(need).toLowerCase() === typed) ?? "none"
}

function unknownNeed(named: readonly string[]): string {
  const meant = nearest(named.join(" "), askedFor)
  return `${meant === "none" ? "" : `Did you mean ${meant}? `}${problems.unknownNeed(askedFor)}`
}

/** What is to be mended ends it with 1; what is only to be known does not. */
function checked({ named, from, olderThan, on }: PlacesTyped, computer: Computer): number {
  const paths = [...from, ...named]
  if (paths.length === 0) return usage(computer, problems.nothingToCheck())
  const { listings, whole } = openList(paths, computer)
  const checks = checkDirectory(listings, {
    today: on === "today" ? computer.today() : on,
    olderThan: olderThan === "as usual" ? oldAfterDays : olderThan,
  })
  const read = `${listings.length} ${listings.length === 1 ? "listing was" : "listings were"} read.`
  const said = checksInWords(checks)
  computer.say(`${read}${whole ? "" : " What could not be read stands above, each with its mend."}`)
  computer.say(said === "" ? "Nothing else to mend, and nothing to know of the list." : `\n${said}`)
  return whole && checks.every(({ about }) => about === "the list") ? exits.done : exits.fileProblem
}

/** Written as it is, so that it may go into a file: `distinguo places --template > places.csv`. */
function templated(computer: Computer): number {
  computer.give(tableTemplate())
  return exits.done
}

function written({ named, from, into }: PlacesTyped, form: "yaml" | "csv", computer: Computer): number {
  const paths = [...from, ...named]
  const { listings, whole } = openList(paths.length === 0 ? [computer.listings] : paths, computer)
  if (listings.length === 0) return usage(computer, problems.nothingRead(), exits.fileProblem)
  if (into !== "all in one") return writtenInto(into, listings, computer) && whole ? exits.done : exits.fileProblem
  computer.give(form === "csv" ? writeTable(listings) : writeListingsFile(listings))
  return whole ? exits.done : exits.fileProblem
}

/** One file a listing, by its id. No file is ever written over. */
function writtenInto(folder: string, listings: readonly Listing[], computer: Computer): boolean {
  let all = true
  for (const listing of listings) {
    const path = folder === "." ? `${listing.id}.yaml` : `${folder}/${listing.id}.yaml`
    const outcome = computer.write(path, writeListingFile(listing))
    if (outcome === "written") computer.say(path)
    else {
      all = false
      computer.complain(`${path}: ${problems.listFileNotWritten(outcome)}`)
    }
  }
  return all
}

function usage(computer: Computer, problem: string, code: number = exits.usage): number {
  computer.complain(problem)
  return code
}
