import { freeze } from "../reasoning/index.ts"
import { type Account, needs, type OthersWords, otherSources, type Wish, type Worker } from "./account.ts"
import type { Problem } from "./problem.ts"
import { problems } from "./problems.ts"
import { readEpisodes } from "./read-episode.ts"
import { readExample } from "./read-example.ts"
import { readLabel } from "./read-label.ts"
import { isKeys, isLeftOut, type Place, readKeys, readOneOrMore, readsWell, report } from "./read-place.ts"
import { readSafeContact } from "./read-safe-contact.ts"
import { readLinkedEpisodes } from "./read-together.ts"
import { readChoice, readText, readTexts } from "./read-words.ts"

const accountKeys = {
  known: [
    "schema",
    "label",
    "told",
    "prepared_for",
    "safe_contact",
    "worker",
    "own_words",
    "self_description",
    "others_words",
    "wishes",
    "law",
    "episodes",
    "together",
    "others",
    "because",
    "example",
  ],
  required: ["schema", "label", "episodes"],
} as const

/**
 * Reads the hand-written form `distinguo.account/1` from data of the shape that JSON has.
 *
 * Gives the account, deep-frozen and sharing nothing with what it was read from; or every problem found, in the order
 * of reading, each with its code, its place, what is wrong and what mends it. Whatever stands in the data is in the
 * account or in a problem: nothing is passed over. Never throws. (DOCUMENTS-1 to DOCUMENTS-13)
 *
 * @example
 * readAccount({ schema: "distinguo.account/1", label: "Hotel work", episodes: [{ id: "hotel" }] }) // { account }
 * readAccount({ schema: "distinguo.account/1", label: "Hotel work" }) // { problems: [account.missing-key] }
 */
export function readAccount(value: unknown): { account: Account } | { problems: readonly Problem[] } {
  const found: Problem[] = []
  const top: Place = { value, path: [], found }
  if (isNewer(value)) return { problems: freeze([problems.newerSchema(["schema"])]) }
  const account = readParts(top)
  return found.length === 0 ? { account: freeze(account) } : { problems: freeze(found) }
}

function readParts(top: Place): Account {
  const parts = readKeys(top, accountKeys)
  reportSchema(parts.schema)
  const told = readChoice(
    parts.told,
    ["in confidence", "invented", "published"],
    isLeftOut(parts.told) ? "in confidence" : "unread",
  )
  const [episodes, episodesReadWell] = readsWell(top, () => readEpisodes(parts.episodes))
  const known = episodesReadWell && episodes.length > 0 ? new Set(episodes.map(({ id }) => id)) : "any"
  const [together, togetherReadWell] = readsWell(top, () => readLinkedEpisodes(parts.together, known))
  for (const part of [parts.others, parts.because, parts.example]) {
    if (told === "in confidence" && !isLeftOut(part)) top.found.push(problems.examplesOnly(part.path))
  }
  return {
    schema: "distinguo.account/1",
    label: readLabel(parts.label),
    told: told === "unread" ? "in confidence" : told,
    preparedFor: readChoice(parts.prepared_for, ["a lawyer"], "nobody in particular"),
    safeContact: readSafeContact(parts.safe_contact),
    worker: readWorker(parts.worker),
    ownWords: readTexts(parts.own_words),
    selfDescription: readTexts(parts.self_description),
    othersWords: readOneOrMore(parts.others_words).map(readOthersWords),
    wishes: readOneOrMore(parts.wishes).map(readWish),
    law: readChoice(parts.law, ["may be read", "left out"], isLeftOut(parts.law) ? "may be read" : "left out"),
    episodes,
    together,
    others: readOthers(parts.others, parts.because, told),
    example: isLeftOut(parts.example)
      ? "not an example"
      : readExample(parts.example, known, togetherReadWell ? together : "any"),
  }
}

function isNewer(value: unknown): boolean {
  const schema = isKeys(value) ? value["schema"] : "none"
  return typeof schema === "string" && /^distinguo\.account\/([2-9]|[1-9]\d+)$/.test(schema)
}

function reportSchema(place: Place): void {
  if (!isLeftOut(place) && place.value !== "distinguo.account/1") place.found.push(problems.unknownSchema(place.path))
}

function readWorker(place: Place): Worker {
  const parts = readKeys(place, { known: ["place", "role"], required: [] })
  const [code, readWell] = readsWell(place, () => readText(parts.place))
  if (readWell && !isLeftOut(parts.place) && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) {
    place.found.push(problems.placeForm(parts.place.path))
  }
  return { place: isLeftOut(parts.place) ? "not said" : code, role: readLabel(parts.role) }
}

function readOthersWords(place: Place): OthersWords {
  const parts = readKeys(place, { known: ["by", "role", "words"], required: ["by", "words"] })
  return {
    by: readChoice(parts.by, otherSources, "another"),
    role: readLabel(parts.role),
    words: readText(parts.words),
  }
}

function readWish(place: Place): Wish {
  if (typeof place.value === "string") return { need: readChoice(place, needs, "something else"), words: "" }
  if (!isKeys(place.value)) {
    report(place, "need")
    return { need: "something else", words: "" }
  }
  const parts = readKeys(place, { known: ["need", "words"], required: ["need"] })
  return { need: readChoice(parts.need, needs, "something else"), words: readText(parts.words) }
}

/** Only a textbook pattern may take what is not said as absent, and it says so in both keys. */
function readOthers(others: Place, because: Place, told: Account["told"] | "unread"): Account["others"] {
  if (told === "in confidence" || (isLeftOut(others) && isLeftOut(because))) return "not said"
  readChoice(others, ["no"], "not said")
  if (isLeftOut(others) || because.value !== "textbook pattern") {
    because.found.push(problems.othersBecause(isLeftOut(because) ? others.path : because.path))
  }
  return "no, textbook pattern"
}
