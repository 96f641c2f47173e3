import { type Kept, keptFor } from "./climb.ts"
import { chosenOption, type Readings } from "./evaluate.ts"
import { type Flat, laidFlat } from "./laid-flat.ts"
import { type LookUp, lookUpOf } from "./look-up.ts"
import { factsOf, type Node, partsOf } from "./node.ts"
import { readingsOf, waysToRead } from "./readings.ts"
import type { RungForm } from "./rung-form.ts"
import { type Joint, type Step, stepOf } from "./step.ts"

/**
 * What of a proof does not change from account to account, found once for a frozen test and each choice of readings:
 * every part in the order in which it can be climbed, those beneath before those above, and each once for each way to
 * read what is open within it. A proof is then two straight walks, without a question that was answered before.
 *
 * Everything has a place, by which it is found: first the facts, then the steps, then the places where the ways to
 * read the law part and are laid over one another.
 */
export interface Ladder<F extends string = string> extends Places<F> {
  readonly lookUp: LookUp<F>
  readonly kept: Kept
}

export interface Places<F extends string = string> {
  /** Each fact once: it is looked up once, however often the text reads it. */
  readonly facts: readonly F[]
  readonly flat: Flat
  /** How the rung of each step is written. */
  readonly forms: readonly RungForm[]
  readonly overlays: readonly Overlay[]
  /** The place of the whole. */
  readonly whole: number
}

/** One part as it stands under ways that differ within it. */
export interface Overlay {
  /** The steps of the same part, each another way. */
  readonly ways: readonly number[]
  /** What stands beneath it, laid over one another too; beneath an open place, each of its options once. */
  readonly parts: Int32Array
}

/** Of frozen tests, which cannot change: what is kept goes when they do. One for each choice of readings. */
const found = new WeakMap<object, readonly Found[]>()

/** A ladder, and the option that was chosen at each open place for it. */
interface Found {
  readonly names: readonly string[]
  readonly options: readonly (string | undefined)[]
  readonly ladder: Ladder
}

/** @throws when a reading has been chosen that the text does not have: our mistake. */
export function ladderOf<F extends string>(test: Node<F>, chosen: Readings): Ladder<F> {
  const before = found.get(test) ?? []
  for (let at = 0; at < before.length; at++) {
    const one = before[at] as Found
    if (isChoice(one, chosen)) return one.ladder as Ladder<F>
  }
  const ladder = built(test, chosen)
  if (!Object.isFrozen(test)) return ladder
  const names = readingsOf(test).map(({ name }) => name)
  found.set(test, [...before, { names, options: names.map((name) => chosen[name]), ladder: ladder as Ladder }])
  return ladder
}

function isChoice({ names, options }: Found, chosen: Readings): boolean {
  for (let at = 0; at < names.length; at++) if (chosen[names[at] as string] !== options[at]) return false
  return true
}

function built<F extends string>(test: Node<F>, chosen: Readings): Ladder<F> {
  const facts = factsOf(test)
  const steps: Step<F>[] = []
  const placeOf = placing(facts, steps)
  const ways = waysToRead(test, chosen).map((way) => placeOf(test, way))
  const overlays: Overlay[] = []
  const whole = overlaid(ways, facts.length, steps, overlays)
  const flat = laidFlat(shownIn(whole, facts.length, steps, overlays))
  const places = { facts, flat, forms: steps.map(({ form }) => form), overlays, whole }
  return { ...places, lookUp: lookUpOf(facts), kept: keptFor(places) }
}

/** Finds the place of a part under a way of reading it, and adds the steps it takes that are not there yet. */
function placing<F extends string>(facts: readonly F[], steps: Step<F>[]) {
  const places = new Map(facts.map((fact, at) => [fact, at]))
  const taken = new Map<Node<F>, Map<string, number>>()
  const add = (part: Joint<F>, parts: readonly number[]): number => {
    return facts.length + steps.push(stepOf(part, parts)) - 1
  }
  const placeOf = (node: Node<F>, way: Readings): number => {
    if (node.kind === "fact") return places.get(node.fact) ?? raise(node.fact)
    // A part that stands in a text twice, the same part, is one step, and so is one that reads alike in several ways.
    const within = JSON.stringify(readingsOf(node).map(({ name }) => way[name]))
    const before = taken.get(node)?.get(within)
    if (before !== undefined) return before
    const now = add(node, node.kind === "reading" ? [optionOf(node, way)] : partsOf(node).map((of) => placeOf(of, way)))
    taken.set(node, (taken.get(node) ?? new Map<string, number>()).set(within, now))
    return now
  }
  const optionOf = (node: Node<F> & { kind: "reading" }, way: Readings): number => {
    const option = chosenOption(node, way)
    return add({ kind: "option", option }, [placeOf(option.of, way)])
  }
  return placeOf
}

/** The place at which ways to read a part are one: its own where they do not differ, else an overlay's. */
function overlaid<F extends string>(
  places: readonly number[],
  facts: number,
  steps: readonly Step<F>[],
  overlays: Overlay[],
): number {
  const ways = [...new Set(places)]
  const [first, ...others] = ways
  if (first === undefined) throw new Error("a definition has at least one reading")
  if (others.length === 0) return first
  const each = ways.flatMap((way) => steps[way - facts] ?? [])
  const parts = beneath(each, facts, steps).map((part) => overlaid(part, facts, steps, overlays))
  return facts + steps.length + overlays.push({ ways, parts: Int32Array.from(parts) }) - 1
}

/** For each part beneath, the places it has under the ways: an open place has a part for each option. */
function beneath<F extends string>(
  ways: readonly Step<F>[],
  facts: number,
  steps: readonly Step<F>[],
): readonly (readonly number[])[] {
  const [first] = ways
  if (first?.part.kind !== "reading")
    return (first?.parts ?? []).map((_, at) => ways.flatMap(({ parts }) => parts[at] ?? []))
  const options = new Map<string, number[]>()
  for (const place of ways.flatMap(({ parts }) => parts)) {
    const part = steps[place - facts]?.part
    if (part?.kind !== "option") throw new Error("an open place is read by its options")
    options.set(part.option.name, [...(options.get(part.option.name) ?? []), place])
  }
  return [...options.values()]
}

/** Marks the steps whose rungs stand in a proof: of those that are laid over one another, only what they came to is read. */
function shownIn<F extends string>(
  whole: number,
  facts: number,
  steps: readonly Step<F>[],
  overlays: readonly Overlay[],
): readonly Step<F>[] {
  const shown = new Set<number>()
  const walk = (place: number): void => {
    if (shown.has(place)) return
    shown.add(place)
    const { parts } = steps[place - facts] ?? overlays[place - facts - steps.length] ?? { parts: [] }
    parts.forEach(walk)
  }
  walk(whole)
  return steps.map((step, at) => ({ ...step, shown: shown.has(facts + at) }))
}

/** `factsOf` names every fact of a test: our mistake otherwise. */
function raise(fact: string): never {
  throw new Error(`${fact} is not among the facts of its own test`)
}
