import { type ListingProblem, problems } from "./problems.ts"

/**
 * A spot of a listing: what stands there, where it is, and the list that problems are added to. Every reader gives a
 * value, also where it adds a problem, so that all problems are found in one reading.
 */
export interface Spot {
  readonly value: unknown
  readonly path: ListingProblem["path"]
  readonly found: ListingProblem[]
}

export function isKeys(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]"
}

/** The parts under keys that must all be there; adds keys that are unknown or missing. */
export function readKeys<K extends string>({ value, path, found }: Spot, known: readonly K[]): Record<K, Spot> {
  const written = isKeys(value) ? value : {}
  if (!isKeys(value)) found.push(problems.notKeys(path))
  else {
    for (const key of Object.keys(written)) {
      if (!(known as readonly string[]).includes(key)) found.push(problems.unknownKey([...path, key], known))
    }
    for (const key of known) if (!Object.hasOwn(written, key)) found.push(problems.missingKey(path, key))
  }
  const parts = known.map((key) => [
    key,
    { value: Object.hasOwn(written, key) ? written[key] : missing, path: [...path, key], found },
  ])
  return Object.fromEntries(parts) as Record<K, Spot>
}

/** Stands where a key was not written: that has its own problem, and no second one is added. */
const missing = Symbol("missing")

export function isMissing({ value }: Spot): boolean {
  return value === missing
}

/** Text as it was written; `not said` is such a text. */
export function readText(spot: Spot): string {
  const { value, path, found } = spot
  if (isMissing(spot)) return "not said"
  if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) {
    found.push(problems.empty(path))
    return "not said"
  }
  if (typeof value !== "string") {
    found.push(problems.notText(path))
    return "not said"
  }
  if (!value.isWellFormed()) found.push(problems.brokenText(path))
  return value
}

/** Text without which a listing is of no use. */
export function readTextThatMustBeSaid(spot: Spot): string {
  const text = readText(spot)
  if (spot.value === "not said") spot.found.push(problems.mustBeSaid(spot.path))
  return text
}

/** One of the permitted words; the last of them stands in where none was read. */
export function readChoice<C extends string>(spot: Spot, permitted: readonly [C, ...C[]] | readonly C[]): C {
  const { value, path, found } = spot
  const chosen = permitted.find((word) => word === value)
  if (chosen !== undefined) return chosen
  if (value === null || value === undefined) found.push(problems.empty(path))
  else if (!isMissing(spot)) found.push(problems.unknownChoice(path, permitted))
  return permitted.at(-1) as C
}

/** A list with at least one item, each read in the given way, or one of the words that stand instead of a list. */
export function readListOr<T, I extends string>(
  spot: Spot,
  instead: readonly I[],
  read: (item: Spot) => T,
): readonly T[] | I {
  const { value, path, found } = spot
  const word = instead.find((one) => one === value)
  if (word !== undefined) return word
  if (isMissing(spot)) return []
  if (!Array.isArray(value)) {
    found.push(value === null || value === undefined ? problems.empty(path) : problems.notTexts(path, instead))
    return []
  }
  if (value.length === 0) found.push(problems.tooFew(path))
  return Array.from(value, (item: unknown, at) => read({ value: item, path: [...path, at], found }))
}

/** Adds every text that stands in a list before. */
export function reportTwice({ value, path, found }: Spot): void {
  if (!Array.isArray(value)) return
  value.forEach((item, at) => {
    if (value.indexOf(item) < at) found.push(problems.saidTwice([...path, at]))
  })
}
