import { type FactId, factById } from "../facts/index.ts"
import {
  type Citation,
  type Definition,
  freeze,
  type Node,
  partsOf,
  polarities,
  readingsOf,
} from "../reasoning/index.ts"
import { type Aspect, aspectOfFact, aspects } from "./aspects.ts"
import { aspectsOfPart, outermostParts, type Part } from "./aspects-of-parts.ts"
import { lawVersion } from "./in-force.ts"
import { partsFromMemory } from "./marks.ts"
import {
  type Asked,
  asksFor,
  type ChildRule,
  type ConsentRule,
  canBeMetWithoutCoercion,
  childRule,
  consentRule,
} from "./what-it-asks.ts"

/** `distinguo.difference/1`: in what two texts differ, as they are encoded. No account stands in it. */
export interface Difference {
  readonly schema: "distinguo.difference/1"
  readonly law: string
  readonly one: TextOfTwo
  readonly other: TextOfTwo
  /** What differs, kind by kind, in one order. Empty where both ask for the same. */
  readonly rows: readonly DifferenceRow[]
}

export interface TextOfTwo extends Pick<Definition, "title" | "instrument" | "jurisdiction" | "source"> {
  readonly definition: string
  readonly inForceFrom: string
  readonly fromMemory: readonly string[]
}

/** What a row is about: a kind of part, or what is seen of a text as a whole. */
export type On = Aspect | "a child" | "consent" | "without coercion" | "open places" | "how it is joined"

export interface DifferenceRow {
  readonly on: On
  readonly one: SideOfRow
  readonly other: SideOfRow
}

export interface SideOfRow {
  readonly asks: Asked | ChildRule | ConsentRule | "yes" | "no"
  /** The text's own parts of this kind, each with its article and mark. */
  readonly parts: readonly PartNamed[]
  /** What this text reads in them and the other text does not: a fact, or a place where the law is open. */
  readonly only: readonly ItemOfText[]
}

export interface PartNamed extends Citation {
  readonly name: string
}

export interface ItemOfText {
  /** Id of the fact; of an open place its name. */
  readonly item: string
  readonly words: string
  readonly part: PartNamed
  /** Whether it counts however the law is read. A use that one version leaves open and the next one names is both. */
  readonly counts: "always" | "on one reading"
  /** Whether its yes serves the text or stands against it, as an agreement or an exception does. */
  readonly side: "for" | "against"
}

/**
 * In what two texts differ: what each asks for, kind by kind, and item by item what only one of them reads. Worked out
 * from the definitions alone and never by hand for a pair; the same for `(a, b)` and `(b, a)` with the sides changed.
 */
export function differenceOf(one: Definition<FactId>, other: Definition<FactId>): Difference {
  const rows = [...aspects.map((on) => rowOf(on, one, other)), ...asAWhole(one, other)].filter(differs)
  const joined = rows.length === 0 && shapeOf(one.test) !== shapeOf(other.test)
  const nothing = { parts: [], only: [] } as const
  const how: DifferenceRow = {
    on: "how it is joined",
    one: { asks: "yes", ...nothing },
    other: { asks: "yes", ...nothing },
  }
  return freeze({
    schema: "distinguo.difference/1",
    law: lawVersion,
    one: headOf(one),
    other: headOf(other),
    rows: joined ? [how] : rows,
  })
}

function headOf(definition: Definition<FactId>): TextOfTwo {
  const { id, title, instrument, jurisdiction, source, inForce } = definition
  return {
    definition: id,
    title,
    instrument,
    jurisdiction,
    source,
    inForceFrom: inForce.from,
    fromMemory: partsFromMemory(definition),
  }
}

function differs({ one, other }: DifferenceRow): boolean {
  return one.asks !== other.asks || one.only.length + other.only.length > 0
}

function rowOf(on: Aspect, one: Definition<FactId>, other: Definition<FactId>): DifferenceRow {
  const [here, there] = [itemsOf(one, on), itemsOf(other, on)]
  return { on, one: sideOf(one, on, here, there), other: sideOf(other, on, there, here) }
}

function sideOf(
  definition: Definition<FactId>,
  on: Aspect,
  here: readonly ItemOfText[],
  there: readonly ItemOfText[],
): SideOfRow {
  return {
    asks: asksFor(definition, on),
    parts: outermostParts(definition)
      .filter((part) => aspectsOfPart(part)[0] === on)
      .map(named),
    only: here.filter((one) => !there.some((other) => isSame(one, other))),
  }
}

function isSame(one: ItemOfText, other: ItemOfText): boolean {
  return one.item === other.item && one.counts === other.counts && one.side === other.side
}

/** Of a frozen definition, which cannot change: what is kept goes when it does. */
const itemsFound = new WeakMap<Definition<FactId>, ItemsByKind>()

type ItemsByKind = ReadonlyMap<Aspect, ReadonlyMap<string, ItemOfText>>

function itemsOf(definition: Definition<FactId>, on: Aspect): readonly ItemOfText[] {
  const all = itemsFound.get(definition) ?? itemsByKind(definition)
  if (Object.isFrozen(definition)) itemsFound.set(definition, all)
  return [...(all.get(on)?.values() ?? [])]
}

/** What a text reads of each kind: each fact once, with the innermost part it stands in. */
function itemsByKind(definition: Definition<FactId>): ItemsByKind {
  const found = new Map<Aspect, Map<string, ItemOfText>>()
  const sides = polarities(definition.test)
  for (const outermost of outermostParts(definition)) {
    const about = aspectsOfPart(outermost)
    const note: Note = (fact, part, counts) => {
      const on = kindWithin(about, fact)
      const items = found.get(on) ?? new Map<string, ItemOfText>()
      found.set(on, items)
      if (items.get(fact)?.counts === "always" || (items.has(fact) && counts !== "always")) return
      const side = sides.get(fact) === "against" ? "against" : "for"
      items.set(fact, { item: fact, words: factById(fact).label, part, counts, side })
    }
    factsWithParts(outermost, { part: named(outermost), counts: "always" }, note)
  }
  return found
}

/** An age is an age wherever it stands; any other fact is of its own kind where its part is, and else of the part's. */
function kindWithin(about: readonly Aspect[], fact: FactId): Aspect {
  const own = aspectOfFact(fact)
  if (own === "age") return own
  return own !== "nowhere" && about.includes(own) ? own : (about[0] ?? "conditions")
}

type Note = (fact: FactId, part: PartNamed, counts: ItemOfText["counts"]) => void

function factsWithParts(node: Node<FactId>, within: Pick<ItemOfText, "part" | "counts">, note: Note): void {
  if (node.kind === "fact") {
    note(node.fact, within.part, within.counts)
    return
  }
  if (node.kind === "reading") {
    for (const option of node.options) {
      factsWithParts(option.of, { part: { ...cited(option), name: option.title }, counts: "on one reading" }, note)
    }
    return
  }
  const inside = node.kind === "element" ? { ...within, part: named(node) } : within
  for (const part of partsOf(node)) factsWithParts(part, inside, note)
}

function named(part: Part): PartNamed {
  const [first] = part.kind === "reading" ? part.options : [part]
  if (first === undefined) throw new Error("an open place has ways to read it")
  return { name: part.kind === "reading" ? part.question : part.name, ...cited(first) }
}

function cited({ cites, quotes, mark, source }: Citation): Citation {
  return { cites, quotes, mark, ...(source !== undefined && { source }) }
}

function asAWhole(one: Definition<FactId>, other: Definition<FactId>): readonly DifferenceRow[] {
  const side = (asks: SideOfRow["asks"]): SideOfRow => ({ asks, parts: [], only: [] })
  const placed = ({ test }: Definition<FactId>): readonly ItemOfText[] =>
    readingsOf(test).map((place) => ({
      item: place.name,
      words: place.question,
      part: named(place),
      counts: "always",
      side: "for",
    }))
  const [here, there] = [placed(one), placed(other)]
  const onlyIn = (these: readonly ItemOfText[], those: readonly ItemOfText[]): SideOfRow => ({
    asks: these.length === 0 ? "no" : "yes",
    parts: [],
    only: these.filter(({ item }) => !those.some((place) => place.item === item)),
  })
  return [
    { on: "a child", one: side(childRule(one)), other: side(childRule(other)) },
    { on: "consent", one: side(consentRule(one)), other: side(consentRule(other)) },
    { on: "without coercion", one: side(canBeMetWithoutCoercion(one)), other: side(canBeMetWithoutCoercion(other)) },
    { on: "open places", one: onlyIn(here, there), other: onlyIn(there, here) },
  ]
}

/** How a test is joined, without its names and articles, so that the same words joined otherwise are told apart. */
function shapeOf(node: Node<FactId>): string {
  switch (node.kind) {
    case "fact":
      return node.fact
    case "element":
      return shapeOf(node.of)
    case "not":
      return `not(${shapeOf(node.of)})`
    case "reading":
      return `open(${node.options.map(({ of }) => shapeOf(of)).join(";")})`
    case "all":
    case "any":
    case "atLeast":
      return `${node.kind === "atLeast" ? node.n : node.kind}(${node.of.map(shapeOf).toSorted().join(",")})`
    default:
      return node satisfies never
  }
}
