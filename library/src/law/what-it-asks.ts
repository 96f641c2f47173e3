import type { FactId } from "../facts/index.ts"
import {
  conclude,
  type Definition,
  factsOf,
  isSettled,
  polarities,
  type Standing,
  type Standings,
} from "../reasoning/index.ts"
import { type Aspect, aspectOfFact } from "./aspects.ts"
import { aspectsOfPart, neededParts, outermostParts, type Part } from "./aspects-of-parts.ts"
import { coercive } from "./coercion.ts"
import { wordsQuoted } from "./words-quoted.ts"

/** Whether a text asks for something of this kind. `on one reading`: the law is open there, and its readings differ. */
export type Asked = "needed" | "on one reading" | "one way among several" | "not asked for"

/** Of whom: of someone older than any limit the text has, or of someone as young as it speaks of. */
export type AskedOf = "an adult" | "a child"

/**
 * Whether a text asks for a means, a journey, an agreement, and so on. Tried on the text itself: everything is taken as
 * the text would have it, and only what is of this kind is denied. Where nothing can make up for that, it is needed.
 * Each fact stands in one polarity, so the answer is exact. Other kinds are what its parts ask for by their names.
 */
export function asksFor(definition: Definition<FactId>, about: Aspect, of: AskedOf = "an adult"): Asked {
  return once(definition, `${about} of ${of}`, () => {
    const whom = isOfChildrenAlone(definition) ? "a child" : of
    if (about === "age") return askedAge(definition)
    // Of a child a part can stand in the text and ask nothing, as a means does that is waived: there the trial decides.
    const needed = neededParts(definition).some((part) => aspectsOfPart(part)[0] === about)
    if (needed && !(byFact.has(about) && whom === "a child")) return "needed"
    if (!byFact.has(about)) return besides(definition, about)
    const tried = without(definition, (fact) => isOf(fact, about), whom)
    return tried === "yes" ? besides(definition, about) : tried === "no" ? "needed" : "on one reading"
  })
}

/** Kinds that can be denied fact by fact. Of the others a fact says too little: what counts is the part it stands in. */
const byFact: ReadonlySet<Aspect> = new Set<Aspect>(["means", "travel", "agreement"])

/** A person who is taken somewhere travels, in a text that asks for a journey. */
function isOf(fact: FactId, about: Aspect): boolean {
  return aspectOfFact(fact) === about || (about === "travel" && fact === "transported")
}

function besides(definition: Definition<FactId>, about: Aspect): Asked {
  const read = outermostParts(definition).some((part) => aspectsOfPart(part).includes(about) && isReadIn(part, about))
  return read ? "one way among several" : "not asked for"
}

function isReadIn(part: Part, about: Aspect): boolean {
  return aspectsOfPart(part)[0] === about || factsOf<FactId>(part).some((fact) => aspectOfFact(fact) === about)
}

function askedAge(definition: Definition<FactId>): Asked {
  if (isOfChildrenAlone(definition)) return "needed"
  return ageLimits(definition).length === 0 ? "not asked for" : "one way among several"
}

/** The ages the text reads, each a limit under which it speaks otherwise. */
export function ageLimits({ test }: Definition<FactId>): readonly FactId[] {
  return factsOf(test).filter((fact) => aspectOfFact(fact) === "age")
}

/** Whether nobody of age is ever within the text. */
export function isOfChildrenAlone(definition: Definition<FactId>): boolean {
  return once(definition, "of children alone", () => {
    const { test } = definition
    return (
      conclude(
        test,
        wantedBut(definition, () => false, "an adult"),
      ).standing === "no"
    )
  })
}

/** What a text asks of someone under its age limit that it does not ask of others, or the other way round. */
export type ChildRule =
  | "only children"
  | "no means under 18"
  | "no means under 21"
  | "a means of a child too"
  | "no means of anyone"

/** Whether a means is waived for the young, and under which age. */
export function childRule(definition: Definition<FactId>): ChildRule {
  if (isOfChildrenAlone(definition)) return "only children"
  const [adult, child] = [asksFor(definition, "means"), asksFor(definition, "means", "a child")]
  if (adult === "not asked for" || adult === "one way among several") return "no means of anyone"
  if (adult === child) return "a means of a child too"
  return ageLimits(definition).includes("under_21_at_act") ? "no means under 21" : "no means under 18"
}

/** How an agreement enters a text: nowhere in these does it make lawful what a text names by itself. */
export type ConsentRule =
  | "a part reads it"
  | "set aside in its words"
  | "only through the means"
  | "read nowhere, and no means is asked for"

/** Facts that say whether someone agreed. That one could leave or stop is another thing. */
const agreements: ReadonlySet<FactId> = new Set<FactId>([
  "consent_initial",
  "kept_on_after_no",
  "ceremony_not_understood",
])

/** Short words by which a text sets consent aside for whatever it names. */
const setAside = /even with the consent|with or without the consent/

/** How an agreement enters a text, from the facts it reads and the words it quotes. */
export function consentRule(definition: Definition<FactId>): ConsentRule {
  if (wordsQuoted(definition).some(({ quotes }) => setAside.test(quotes))) return "set aside in its words"
  if (neededParts(definition).some(readsAgreement)) return "a part reads it"
  return asksFor(definition, "means") === "needed"
    ? "only through the means"
    : "read nowhere, and no means is asked for"
}

function readsAgreement(part: Part): boolean {
  return aspectsOfPart(part)[0] === "agreement" && factsOf<FactId>(part).some((fact) => agreements.has(fact))
}

/**
 * Whether someone of 18 or over can be within the text though nobody coerced, deceived or used them and every freedom
 * was kept: the text alone, tried as above. Of an account it is `asksForNoCoercion` that says whether it was so.
 */
export function canBeMetWithoutCoercion(definition: Definition<FactId>): "yes" | "no" | "on one reading" {
  return once(definition, "without coercion", () => {
    const isDenied = (fact: FactId): boolean => coercive.has(fact) || aspectOfFact(fact) === "agreement"
    return without(definition, isDenied, "anyone of 18 or over")
  })
}

function isAge(fact: FactId): boolean {
  return aspectOfFact(fact) === "age"
}

function isOf18(fact: FactId): boolean {
  return isAge(fact) && fact !== "under_21_at_act"
}

/**
 * The text with all as it would have it but what is denied. Of the ways to read an open law only those count in which it
 * can be met at all: whether a text covers someone at all is not what is asked here.
 */
function without(
  definition: Definition<FactId>,
  isDenied: (fact: FactId) => boolean,
  of: AskedOf | "anyone of 18 or over",
): "yes" | "no" | "on one reading" {
  const { test } = definition
  const wanted = conclude(
    test,
    wantedBut(definition, () => false, of),
  ).readings
  const tried = conclude(test, wantedBut(definition, isDenied, of)).readings
  const found = tried.filter((_, way) => wanted[way]?.standing === "yes").map(({ standing }) => standing)
  if (!found.every(isSettled)) throw new Error("all that a text reads was settled here")
  if (found.every((standing) => standing === "no")) return "no"
  return found.every((standing) => standing === "yes") ? "yes" : "on one reading"
}

function wantedBut(
  { test }: Definition<FactId>,
  isDenied: (fact: FactId) => boolean,
  of: AskedOf | "anyone of 18 or over",
): Standings<FactId> {
  const isOver = (fact: FactId): boolean => (of === "an adult" ? isAge(fact) : of !== "a child" && isOf18(fact))
  const sides = [...polarities(test)].map(([fact, side]) => {
    const denied = isDenied(fact) || isOver(fact)
    return [fact, denied === (side === "against") ? "yes" : "no"] as const
  })
  return Object.fromEntries(sides) as Partial<Record<FactId, Standing>>
}

/** What was worked out of a frozen definition, which cannot change: what is kept goes when it does. */
const found = new WeakMap<Definition<FactId>, Map<string, unknown>>()

function once<T>(definition: Definition<FactId>, key: string, work: () => T): T {
  const kept = found.get(definition) ?? new Map<string, unknown>()
  if (kept.has(key)) return kept.get(key) as T
  const now = work()
  if (Object.isFrozen(definition)) found.set(definition, kept.set(key, now))
  return now
}
