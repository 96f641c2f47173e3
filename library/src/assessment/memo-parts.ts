import { type Episode, type Statement, statementsOfAge } from "../accounts/index.ts"
import { type FactId, factById, isFactId } from "../facts/index.ts"
import { opposite, type ProofNode, type Standing } from "../reasoning/index.ts"
import { carrying } from "./elements.ts"
import type { MemoCitation, MemoFact, MemoPart, MemoSource } from "./memo.ts"
import { ageInWords, whoSaid } from "./memo-words.ts"

/** What a part is read with: whose words are looked at, and what a text calls its places. */
export interface ReadWith {
  readonly episodes: readonly Episode[]
  readonly reading: "own account" | "everything said"
  /** Id of the source of the definition's own text. */
  readonly source: string
  readonly sourceOf: (id: string) => MemoSource
}

interface Within {
  readonly depth: number
  readonly absence: boolean
}

/**
 * The named parts of a text in its order, each with its article, its short words and what carries it. The outermost stand
 * always; what is named within them stands where somebody's word reached it, because a list of everything that nobody
 * spoke of is a list of questions (CARE-32).
 */
export function partsOf(root: ProofNode, read: ReadWith): readonly MemoPart[] {
  return partsBelow(root, { depth: 0, absence: false }, read)
}

function partsBelow(node: ProofNode, { depth, absence }: Within, read: ReadWith): readonly MemoPart[] {
  if (node.kind !== "element" && node.kind !== "reading" && node.kind !== "option") {
    const turned = node.kind === "not" ? !absence : absence
    return node.of.flatMap((part) => partsBelow(part, { depth, absence: turned }, read))
  }
  if (depth > 0 && node.kind !== "option" && comesTo(node, absence, read) === "not stated") return []
  const inner = node.of.flatMap((part) => partsBelow(part, { depth: depth + 1, absence }, read))
  const named = inner.length > 0 && inner.some(({ kind }) => kind !== "way to read it" || node.kind === "reading")
  return [partOf(node, { depth, absence }, named ? [] : factsOf(node, read), read), ...inner]
}

function partOf(node: ProofNode, { depth, absence }: Within, facts: readonly MemoFact[], read: ReadWith): MemoPart {
  const kind =
    node.kind === "reading" ? "open place" : node.kind === "option" ? "way to read it" : absence ? "exception" : "part"
  const standing = absence ? opposite(node.standing) : node.standing
  return {
    name: (node.kind === "element" ? node.name : node.title) ?? node.name ?? "",
    depth,
    kind,
    standing,
    comesTo: comesTo(node, absence, read),
    facts,
    ...citationOf(node, read),
  }
}

export function citationOf(
  { cites = "", quotes = "", mark = "checked", source }: Partial<Omit<MemoCitation, "at">> & { cites?: string },
  { source: own, sourceOf }: Pick<ReadWith, "source" | "sourceOf">,
): MemoCitation {
  const from = source ?? own
  return { at: placeIn(cites, sourceOf(from)), quotes, mark, source: from }
}

/** The place in a text as the text calls its places. */
function placeIn(cites: string, { placesAre }: MemoSource): string {
  if (!/^\d/.test(cites) || placesAre === "not numbered so") return cites
  return `${placesAre === "sections" ? "section" : "article"} ${cites}`
}

const ofAPart: Readonly<Record<Exclude<Standing, "unknown">, string>> = {
  yes: "present",
  no: "absent",
  contested: "said both ways",
}

const ofAnException: Readonly<Record<Exclude<Standing, "unknown">, string>> = {
  yes: "applies",
  no: "does not apply",
  contested: "said both ways",
}

/** `not stated` where nobody whose word is looked at gave a yes or a no; `not settled` where it did not settle it. */
function comesTo(node: ProofNode, absence: boolean, read: ReadWith): string {
  if (node.standing !== "unknown") return (absence ? ofAnException : ofAPart)[node.standing]
  if (node.because === "law open") return "depends on how the law is read"
  return factsBeneath(node).some((fact) => saidOf(fact, read).length > 0) ? "not settled" : "not stated"
}

/** The facts that carry what a part came to, each with who said it. What nobody settled carries nothing. */
function factsOf(node: ProofNode, read: ReadWith): readonly MemoFact[] {
  return carrying(node)
    .filter(({ standing }) => standing !== "unknown")
    .map(({ fact, standing }) => ({
      fact,
      label: isFactId(fact) ? factById(fact).label : fact,
      standing,
      said: isFactId(fact) ? saidOrWhyNot(fact, read) : [],
    }))
}

const ages: readonly string[] = ["under_18_at_act", "under_21_at_act"]

/** Who said it; of an age that follows from one told of another episode, that it does. Else nobody did: a textbook's pattern. */
function saidOrWhyNot(fact: FactId, read: ReadWith): readonly string[] {
  const said = saidOf(fact, read)
  return said.length === 0 && ages.includes(fact) ? ["by an age told of another episode"] : said
}

function factsBeneath(node: ProofNode): readonly FactId[] {
  const own = node.fact !== undefined && isFactId(node.fact) ? [node.fact] : []
  return [...own, ...node.of.flatMap(factsBeneath)]
}

/** Who gave a yes or a no on a fact, once each, in no order but their words'. Theirs alone on their own account. */
function saidOf(fact: FactId, { episodes, reading }: Pick<ReadWith, "episodes" | "reading">): readonly string[] {
  const said = episodes.flatMap((episode) =>
    answersOn(fact, episode)
      .filter(({ statement }) => reading === "everything said" || statement.by === "the person")
      .map(({ statement, age }) =>
        episodes.length > 1 ? `${whoSaid(statement, age)} (${episode.title})` : whoSaid(statement, age),
      ),
  )
  return [...new Set(said)].toSorted(theirsFirst)
}

export interface AnswerHeard {
  readonly statement: Statement
  /** The age in words where an age was said rather than an answer; else empty. */
  readonly age: string
}

/** Every yes and no on a fact that nobody has set aside. */
export function answersOn(fact: FactId, episode: Episode): readonly AnswerHeard[] {
  const line = fact === "under_18_at_act" || fact === "under_21_at_act" ? fact : "no line"
  const ages = line === "no line" ? [] : statementsOfAge(episode, line)
  return [
    ...ages.map((statement, at) => ({ statement, age: ageOf(episode, at) })),
    ...episode.statements.filter((one) => one.fact === fact).map((statement) => ({ statement, age: "" })),
  ].filter(({ statement: { answer, setAside } }) => setAside === "no" && (answer === "yes" || answer === "no"))
}

function ageOf({ ages }: Episode, at: number): string {
  const age = ages[at]
  return age === undefined ? "" : ageInWords(age)
}

function theirsFirst(one: string, other: string): number {
  const isTheirs = (words: string): number => Number(!words.startsWith("they said"))
  return isTheirs(one) - isTheirs(other) || (one < other ? -1 : 1)
}
