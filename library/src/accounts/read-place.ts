import { nearest } from "./nearest.ts"
import type { Problem } from "./problem.ts"
import { type Kind, problems } from "./problems.ts"

/**
 * A place of the hand-written form: what stands there, where it is, and the list that problems are added to.
 *
 * Every reader of a place gives a value, also where it adds a problem: whoever asked for an account then gets the
 * problems and never the value, so a stand-in harms nobody and all problems are found in one reading.
 */
export interface Place {
  readonly value: unknown
  readonly path: Problem["path"]
  readonly found: Problem[]
}

/** Stands where a key was not written, so that nothing written can be taken for it. */
const leftOut = Symbol("left out")

export function isLeftOut(place: Place): boolean {
  return place.value === leftOut
}

/** The keys of a part of the form, and those of them that must be there. */
export interface Keys<K extends string> {
  readonly known: readonly K[]
  readonly required: readonly NoInfer<K>[]
}

/** The parts under the known keys of a place. Reports keys that are unknown or missing. */
export function readKeys<K extends string>(place: Place, { known, required }: Keys<K>): Readonly<Record<K, Place>> {
  const written = isKeys(place.value) ? place.value : {}
  const parts = known.map((key) => [key, under(place, key, Object.hasOwn(written, key) ? written[key] : leftOut)])
  if (!isLeftOut(place) && !isKeys(place.value)) report(place, "keys")
  if (isKeys(place.value)) {
    for (const key of Object.keys(written)) {
      if ((known as readonly string[]).includes(key)) continue
      place.found.push(problems.unknownKey([...place.path, key], nearest(key, known), known))
    }
    for (const key of required) {
      if (!Object.hasOwn(written, key)) place.found.push(problems.missingKey(place.path, key))
    }
  }
  return Object.fromEntries(parts) as Record<K, Place>
}

/** The items of a list; none where it was left out. */
export function readList(place: Place, kind: Kind = "list"): readonly Place[] {
  if (isLeftOut(place)) return []
  if (Array.isArray(place.value)) return Array.from(place.value, (value: unknown, item) => under(place, item, value))
  report(place, kind)
  return []
}

/** The items of a list, or the one that stands alone instead of a list. */
export function readOneOrMore(place: Place): readonly Place[] {
  return isLeftOut(place) || Array.isArray(place.value) ? readList(place) : [place]
}

/** Adds that another kind of thing is expected; where nothing is written at all, adds that. */
export function report(place: Place, expected: Kind): void {
  place.found.push(
    place.value === null || place.value === undefined
      ? problems.empty(place.path)
      : problems.wrongKind(place.path, expected),
  )
}

/** Whether reading these added no problem: a check across parts that are themselves wrong would only confuse. */
export function readsWell<T>({ found }: Place, read: () => T): readonly [T, boolean] {
  const before = found.length
  const value = read()
  return [value, found.length === before]
}

export function isKeys(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]"
}

function under(place: Place, step: string | number, value: unknown): Place {
  return { value, path: [...place.path, step], found: place.found }
}
