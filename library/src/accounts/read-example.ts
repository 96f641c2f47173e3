import type { CourtFinding, Example, Expectation, Together } from "./account.ts"
import { problems } from "./problems.ts"
import { isKeys, isLeftOut, type Place, readKeys, readList, readsWell } from "./read-place.ts"
import { type KnownEpisodes, readEpisodeId, readEpisodeIds } from "./read-together.ts"
import { readChoice, readFacts, readText, reportTwice } from "./read-words.ts"

/** What an invented account or a published decision is expected to give. */
export function readExample(place: Place, known: KnownEpisodes, together: readonly Together[] | "any"): Example {
  const parts = readKeys(place, { known: ["source", "note", "restates", "court", "expect"], required: [] })
  return {
    source: readText(parts.source),
    note: readText(parts.note),
    restates: readFacts(parts.restates),
    court: readList(parts.court).map(readCourtFinding),
    expect: readList(parts.expect).flatMap((item) => readExpectations(item, known, together)),
  }
}

const courtKeys = {
  known: ["definition", "found", "confidence"],
  required: ["definition", "found", "confidence"],
} as const

function readCourtFinding(place: Place): CourtFinding {
  const parts = readKeys(place, courtKeys)
  return {
    definition: readDefinition(parts.definition),
    found: readChoice(parts.found, ["met", "not met", "arguable", "not proved"], "not proved"),
    confidence: readChoice(parts.confidence, ["high", "medium", "low"], "low"),
  }
}

const expectKeys = {
  known: ["definition", "definitions", "episode", "episodes", "own_account", "everything_said"],
  required: ["own_account", "everything_said"],
} as const
const standings = ["yes", "no", "unknown", "contested"] as const

/** One line may expect the same of several definitions; each is an expectation of its own. */
function readExpectations(
  place: Place,
  known: KnownEpisodes,
  together: readonly Together[] | "any",
): readonly Expectation[] {
  const parts = readKeys(place, expectKeys)
  const ofEach = {
    episodes: readWhere(place, parts, known, together),
    ownAccount: readChoice(parts.own_account, standings, "unknown"),
    everythingSaid: readChoice(parts.everything_said, standings, "unknown"),
  }
  return readDefinitions(place, parts).map((definition) => ({ definition, ...ofEach }))
}

/** The definition of a line, or those it names together. */
function readDefinitions(
  place: Place,
  parts: { readonly definition: Place; readonly definitions: Place },
): readonly string[] {
  if (isLeftOut(parts.definitions)) {
    if (isLeftOut(parts.definition) && isKeys(place.value)) {
      place.found.push(problems.missingKey(place.path, "definition"))
    }
    return [readDefinition(parts.definition)]
  }
  if (!isLeftOut(parts.definition)) place.found.push(problems.saidTwice(parts.definitions.path))
  const items = readList(parts.definitions)
  if (Array.isArray(parts.definitions.value) && items.length === 0) {
    place.found.push(problems.tooFew(parts.definitions.path, "one definition"))
  }
  const names = items.map(readDefinition)
  reportTwice(items, names)
  return names
}

/** The episode, or those read together. Where an account has only one, it need not be named. */
function readWhere(
  place: Place,
  parts: { readonly episode: Place; readonly episodes: Place },
  known: KnownEpisodes,
  together: readonly Together[] | "any",
): readonly string[] {
  if (!isLeftOut(parts.episode)) {
    if (!isLeftOut(parts.episodes)) place.found.push(problems.saidTwice(parts.episodes.path))
    return [readEpisodeId(parts.episode, known)]
  }
  if (isLeftOut(parts.episodes)) {
    if (known === "any") return []
    if (known.size !== 1 && isKeys(place.value)) place.found.push(problems.missingKey(place.path, "episode"))
    return [...known]
  }
  const [episodes, readWell] = readsWell(place, () => readEpisodeIds(parts.episodes, known))
  if (readWell && Array.isArray(parts.episodes.value) && episodes.length === 0) {
    place.found.push(problems.tooFew(parts.episodes.path, "one episode"))
  }
  if (
    readWell &&
    episodes.length > 1 &&
    together !== "any" &&
    !together.some((one) => areSame(one.episodes, episodes))
  ) {
    place.found.push(problems.notTogether(parts.episodes.path))
  }
  return episodes
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}

/** Whether the definition exists is for the law to say; here, only that it can be the name of one. */
function readDefinition(place: Place): string {
  const [name, readWell] = readsWell(place, () => readText(place))
  if (readWell && !isLeftOut(place) && !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name)) {
    place.found.push(problems.definitionForm(place.path))
  }
  return name
}
