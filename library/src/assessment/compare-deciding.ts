import type { FactId } from "../facts/index.ts"
import { type Aspect, aspectsOfPart, partNamed } from "../law/index.ts"
import {
  type Citation,
  carriersOf,
  type Definition,
  opposite,
  type Proof,
  type ProofNode,
  type Standing,
} from "../reasoning/index.ts"
import { carrying } from "./elements.ts"
import type { ElementView } from "./finding.ts"

/** A part of a text that decides how the text stands, with where it is written. */
export interface DecidingPart extends Citation {
  readonly name: string
  /** The name again; of a place where the law is open, what it leaves open, as a question. */
  readonly title: string
  readonly kind: "part" | "open place"
  /** Of what kind the part is, so that parts of two texts can be held side by side. */
  readonly about: Aspect
  /** What the part comes to for the text: an exception that applies is `no` here. */
  readonly standing: Standing
  /** Whether the text asks that this part be absent, as with an exception. */
  readonly absence: boolean
  /** The facts that carry it, where it is present or said both ways. Empty of what is absent or not known. */
  readonly facts: ElementView["facts"]
}

/** A rung of a proof, and whether the text asks that it be absent. */
interface Rung {
  readonly node: ProofNode
  readonly absence: boolean
}

/**
 * The parts that decide what a text came to, from its proof. Of a no the first that is enough for it: one part where
 * all are needed, every one where any would do. Of what is open the parts still open, of what is said both ways those
 * that are and those still open beside them. Of a yes the parts that are present.
 */
export function partsThatDecide({ root }: Proof, definition: Definition<FactId>): readonly DecidingPart[] {
  const rungs = decisive({ node: firstOfItsOwn(root, definition), absence: false }).flatMap(takenApart)
  // A fact that stands beside the parts is another way to show the same, and has no words of the text to itself.
  const parts = rungs.filter(({ node }) => isNamed(node))
  return (parts.length === 0 ? rungs : parts).map((rung) => asPart(rung, definition))
}

/**
 * Where all parts are needed and several are absent, a part that is about the text's own reach, such as commerce between
 * States, comes last: it decides as any other does and explains least.
 */
function firstOfItsOwn(root: ProofNode, definition: Definition<FactId>): ProofNode {
  if (root.kind !== "all" || root.standing !== "no") return root
  const isReach = (node: ProofNode): boolean => isNamed(node) && aboutRung(node, definition) === "conditions"
  return { ...root, of: [...root.of.filter((node) => !isReach(node)), ...root.of.filter(isReach)] }
}

/** The other parts that are absent as well, in the order of the text: a no that rests on one part would not turn with it. */
export function absentBeside(proof: Proof, definition: Definition<FactId>): readonly DecidingPart[] {
  const deciding = decisive({ node: firstOfItsOwn(proof.root, definition), absence: false }).map(({ node }) => node)
  return named({ node: proof.root, absence: false })
    .filter(({ node }) => !deciding.includes(node))
    .map((rung) => asPart(rung, definition))
    .filter(({ standing }) => standing === "no")
}

function decisive({ node, absence }: Rung): readonly Rung[] {
  if (isNamed(node) || node.kind === "fact") return [{ node, absence }]
  const parts = node.of.map((part) => ({ node: part, absence: node.kind === "not" ? !absence : absence }))
  return enough(node, parts).flatMap(decisive)
}

/** The parts of a joint that are enough for what it came to. */
function enough(whole: ProofNode, parts: readonly Rung[]): readonly Rung[] {
  const alike = parts.filter(({ node }) => node.standing === whole.standing)
  switch (whole.standing) {
    case "yes":
      if (whole.kind === "any") return alike.slice(0, 1)
      return whole.kind === "atLeast" ? alike.slice(0, whole.n) : parts
    case "no": {
      if (whole.kind === "any" || whole.kind === "not") return parts
      const few = whole.kind === "atLeast" ? parts.length - (whole.n ?? 1) + 1 : 1
      // Readings of the law can agree on a no for different parts: then each of those parts decides.
      return alike.length >= few ? alike.slice(0, few) : parts.filter(({ node }) => node.standing !== "yes")
    }
    case "contested":
      return [...alike, ...parts.filter(({ node }) => node.standing === "unknown")]
    case "unknown": {
      const open = carriersOf(whole).flatMap((part) => parts.filter(({ node }) => node === part))
      const inTheLaw = open.filter(({ node }) => node.because === "law open")
      // Where readings differ, what is not known besides is not what they differ on.
      return whole.because === "law open" && inTheLaw.length > 0 ? inTheLaw : open
    }
    default:
      return whole.standing satisfies never
  }
}

/** More than this many inner parts say less than the one they stand in. */
const fewEnoughToName = 3

/**
 * A part that holds in part is taken apart, once: where someone was recruited and no predicament was used, what is
 * absent is the predicament, though one paragraph names both. A part of which nothing holds keeps its own name.
 */
function takenApart(rung: Rung): readonly Rung[] {
  const [inner] = rung.node.of
  if (rung.node.kind !== "element" || rung.node.standing === "yes" || inner === undefined) return [rung]
  if (!holdsInPart(inner)) return [rung]
  const within = decisive({ node: inner, absence: rung.absence })
  const few = within.length > 0 && within.length <= fewEnoughToName
  return few && within.every(({ node }) => isNamed(node)) ? within : [rung]
}

function holdsInPart(node: ProofNode): boolean {
  if (node.kind === "all" && node.of.some(({ standing }) => standing === "yes")) return true
  return !isNamed(node) && carriersOf(node).some(holdsInPart)
}

function isNamed({ kind }: ProofNode): boolean {
  return kind === "element" || kind === "reading"
}

function named({ node, absence }: Rung): readonly Rung[] {
  if (isNamed(node)) return [{ node, absence }]
  return node.of.flatMap((part) => named({ node: part, absence: node.kind === "not" ? !absence : absence }))
}

function asPart({ node, absence }: Rung, definition: Definition<FactId>): DecidingPart {
  const cited = node.kind === "reading" ? (node.of[0] ?? node) : node
  const { cites = "", quotes = "", mark = "from memory", source } = cited
  const told = node.standing === "yes" || node.standing === "contested"
  const name = node.name ?? node.fact ?? ""
  return {
    name,
    title: (node.kind === "reading" ? node.title : node.name) ?? node.fact ?? "",
    kind: node.kind === "reading" ? "open place" : "part",
    about: aboutRung(node, definition),
    standing: absence ? opposite(node.standing) : node.standing,
    absence,
    cites,
    quotes,
    mark,
    ...(source !== undefined && { source }),
    facts: told ? carrying(node) : [],
  }
}

function aboutRung({ name = "" }: ProofNode, definition: Definition<FactId>): Aspect {
  const part = partNamed(definition, name)
  return part === "nothing" ? "conditions" : (aspectsOfPart(part)[0] ?? "conditions")
}
