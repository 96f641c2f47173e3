import type { FactId } from "../facts/index.ts"
import { type Asked, type Aspect, asksFor, aspects } from "../law/index.ts"
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
  /** The texts, by id, that stand at no because their part of that kind is absent. */
  readonly absentUnder: readonly string[]
  /** Of those the text that reads most of the same: where its absent part stands. */
  readonly nearest: { readonly definition: string; readonly part: DecidingPart }
  /** What carries the present part and the nearest text does not read at all. */
  readonly notReadThere: readonly FactId[]
}

/** What the texts that say no ask for, one kind after the other, and what this text asks in its place. */
export function pivotsOf(text: TextRead, denied: readonly TextRead[]): readonly Pivot[] {
  const withParts = denied.flatMap((other) => {
    const [part] = partsThatDecide(other.view.proof, other.definition)
    return part === undefined ? [] : [{ other, part }]
  })
  const kinds = aspects.filter((about) => withParts.some(({ part }) => part.about === about))
  return kinds.map((about) => {
    const absent = withParts.filter(({ part }) => part.about === about)
    const nearest = nearestTo(text, absent)
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
  })
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
function nearestTo<T extends { readonly other: TextRead }>({ definition }: TextRead, absent: readonly T[]): T {
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
