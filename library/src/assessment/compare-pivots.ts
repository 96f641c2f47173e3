import type { FactId } from "../facts/index.ts"
import { type Asked, type Aspect, asksFor, aspects, isLawOf } from "../law/index.ts"
import { type Definition, factsOf } from "../reasoning/index.ts"
import type { TextRead } from "./compare.ts"
import { type DecidingPart, partsThatDecide } from "./compare-deciding.ts"

/** Where a text that is met parts from texts that are not: of what kind the part is that decides those. */
export interface Pivot {
  /** Of what kind the absent part is. */
  readonly about: Aspect
  /** What this text asks of that kind; `waived under 18` where it asks for one of an adult alone. */
  readonly here: Asked | "waived under 18"
  /** This text's own part of that kind, which is present. Empty where it asks for none. */
  readonly present: readonly DecidingPart[]
  /** The texts it is held against, by id, that stand at no because their part of that kind is absent. */
  readonly absentUnder: readonly string[]
  /** Of those the text that reads most of the same: where its absent part stands. */
  readonly nearest: { readonly definition: string; readonly part: DecidingPart }
  /** What carries the present part and the nearest text does not read at all. */
  readonly notReadThere: readonly FactId[]
}

/** Texts that share less than this of what they read are about other things, and are no measure for each other. */
const alikeEnough = 1 / 3

const asksLess: ReadonlySet<Pivot["here"]> = new Set<Pivot["here"]>(["not asked for", "waived under 18"])

/**
 * Where a text that is met parts from those that are not: first from the text that reads most of the same; then on each
 * kind it does not ask for and a text like it does. Whether it asks for a means is said beside whichever text does,
 * since that is what these texts are disputed for. It is held against treaties and the law of its own place, as a lawyer
 * would: that another country's text on debts asks for a debt explains nothing about one on journeys.
 */
export function pivotsOf(text: TextRead, denied: readonly TextRead[]): readonly Pivot[] {
  const absent = denied.flatMap((other) => {
    const [part] = partsThatDecide(other.view.proof, other.definition)
    // A text about children alone explains nothing of someone who was none.
    return part === undefined || part.about === "age" ? [] : [{ other, part }]
  })
  if (absent.length === 0) return []
  const besideIt = absent.filter(({ other }) => isLawOf(other.definition, text.definition.jurisdiction))
  const heldAgainst = besideIt.length === 0 ? absent : besideIt
  const nearest = nearestTo(text, heldAgainst)
  const pivots = aspects
    .map((about) => heldAgainst.filter(({ part }) => part.about === about))
    .filter((ofKind) => ofKind.length > 0)
    .map((ofKind) => ({ pivot: pivotOn(text, ofKind), isNear: isLike(text, nearestTo(text, ofKind)) }))
  const first = pivots.filter(({ pivot, isNear }) => isNear && pivot.about === nearest.part.about)
  const less = pivots.filter(
    (one) => !first.includes(one) && asksLess.has(one.pivot.here) && (one.isNear || one.pivot.about === "means"),
  )
  return [...first, ...less].map(({ pivot }) => pivot)
}

function isLike({ definition }: TextRead, { other }: Absent): boolean {
  return readAlike(definition, other.definition) >= alikeEnough
}

function pivotOn(text: TextRead, absent: readonly Absent[]): Pivot {
  const nearest = nearestTo(text, absent)
  const { about } = nearest.part
  const present = partsAbout(text, about)
  const readThere = new Set(factsOf(nearest.other.definition.test))
  const carrying = [...new Set(present.flatMap(({ facts }) => facts.map(({ fact }) => fact as FactId)))]
  return {
    about,
    here: askedHere(text, about),
    present,
    absentUnder: absent.map(({ other }) => other.definition.id),
    nearest: { definition: nearest.other.definition.id, part: nearest.part },
    notReadThere: carrying.filter((fact) => !readThere.has(fact)),
  }
}

/** A text that says no, with the part that is absent. */
interface Absent {
  readonly other: TextRead
  readonly part: DecidingPart
}

/** What a text asks of a kind, of someone of the age that was told: not settled counts as of age, where more is asked. */
export function askedHere({ definition, view }: TextRead, about: Aspect): Pivot["here"] {
  const young = standingOf(view, "under_18_at_act") === "yes"
  const asked = asksFor(definition, about, young ? "a child" : "an adult")
  if (!young || asked === "needed") return asked
  return asksFor(definition, about, "an adult") === "needed" ? "waived under 18" : asked
}

function standingOf({ proof }: TextRead["view"], fact: FactId): string {
  const walk = (node: typeof proof.root): string => {
    if (node.fact === fact) return node.standing
    return node.of.map(walk).find((found) => found !== "unknown") ?? "unknown"
  }
  return walk(proof.root)
}

function partsAbout({ definition, view }: TextRead, about: Aspect): readonly DecidingPart[] {
  return partsThatDecide(view.proof, definition).filter((part) => !part.absence && part.about === about)
}

/** The text that reads most of what this one reads; of several alike the first in order. */
function nearestTo({ definition }: TextRead, absent: readonly Absent[]): Absent {
  return absent.reduce((near, one) =>
    readAlike(definition, one.other.definition) > readAlike(definition, near.other.definition) ? one : near,
  )
}

/** How much of what two texts read is the same, from 0 to 1. Of texts alone: it says nothing of anybody. */
function readAlike(one: Definition<FactId>, other: Definition<FactId>): number {
  const [here, there] = [factsOf(one.test), new Set(factsOf(other.test))]
  const both = here.filter((fact) => there.has(fact)).length
  return both / (here.length + there.size - both)
}
