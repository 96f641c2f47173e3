/**
 * The tree a definition is made of: plain, frozen, JSON-shaped data. Four joints (`all`, `any`, `not`, `atLeast`)
 * over facts, and two names laid around them: an `element` is a cited part of a law, a `reading` a place where the
 * law itself is open. `F` is the set of fact names, so that a misspelt fact is an error of the type checker.
 */
export type Node<F extends string = string> =
  | FactNode<F>
  | AllNode<F>
  | AnyNode<F>
  | NotNode<F>
  | AtLeastNode<F>
  | ElementNode<F>
  | ReadingNode<F>

export interface FactNode<F extends string = string> {
  readonly kind: "fact"
  readonly fact: F
}

export interface AllNode<F extends string = string> {
  readonly kind: "all"
  readonly of: readonly Node<F>[]
  readonly said?: Saying
}

export interface AnyNode<F extends string = string> {
  readonly kind: "any"
  readonly of: readonly Node<F>[]
  readonly said?: Saying
}

export interface NotNode<F extends string = string> {
  readonly kind: "not"
  readonly of: Node<F>
}

export interface AtLeastNode<F extends string = string> {
  readonly kind: "atLeast"
  /** How many must hold, from 1 to the number of parts. */
  readonly n: number
  readonly of: readonly Node<F>[]
}

export interface ElementNode<F extends string = string> extends Citation {
  readonly kind: "element"
  /** The part's name in the field's own words, unique within its definition: `act`, `means`, `purpose`. */
  readonly name: string
  readonly of: Node<F>
}

export interface ReadingNode<F extends string = string> {
  readonly kind: "reading"
  readonly name: string
  /** What the law leaves open, as a question. */
  readonly question: string
  readonly options: readonly ReadingOption<F>[]
}

export interface ReadingOption<F extends string = string> extends Citation {
  readonly name: string
  readonly title: string
  readonly of: Node<F>
}

/** Where the words stand, which short words they are, and whether someone compared them with the text. */
export interface Citation {
  /** The place within the source: `3(a)`, `2(2)(c)`. */
  readonly cites: string
  /** Short statutory words only. */
  readonly quotes: string
  readonly mark: Mark
  /** A source other than the definition's own, by id. */
  readonly source?: string
}

/** Whether words were compared with a text, or written from memory. The mark travels to the user's screen. */
export type Mark = "checked" | "from memory"

/** The name under which sugar was written, kept so that an explanation can say it as the law does. */
export type Saying = "unless" | "childNeedsNoMeans" | "intendedOrOccurred"

type Part<F extends string> = Node<F> | F

/** All of these must hold. */
export function all<F extends string>(...of: readonly Part<F>[]): AllNode<F> {
  return { kind: "all", of: of.map(asNode) }
}

/** One of these is enough. */
export function any<F extends string>(...of: readonly Part<F>[]): AnyNode<F> {
  return { kind: "any", of: of.map(asNode) }
}

export function not<F extends string>(of: Part<F>): NotNode<F> {
  return { kind: "not", of: asNode(of) }
}

/** At least `n` of these must hold. */
export function atLeast<F extends string>(n: number, ...of: readonly Part<F>[]): AtLeastNode<F> {
  return { kind: "atLeast", n, of: of.map(asNode) }
}

/** A named, cited part of a law over the facts that make it. */
export function element<F extends string>(name: string, citation: Citation, of: Part<F>): ElementNode<F> {
  return { kind: "element", name, ...citation, of: asNode(of) }
}

/** A place where the law is open: each option is one way of reading it, with its own citation. */
export function reading<F extends string>(
  name: string,
  question: string,
  ...options: readonly ReadingOption<F>[]
): ReadingNode<F> {
  return { kind: "reading", name, question, options }
}

function asNode<F extends string>(part: Part<F>): Node<F> {
  return typeof part === "string" ? { kind: "fact", fact: part } : part
}

/** The nodes directly beneath one node, in the order of the text. */
export function partsOf<F extends string>(node: Node<F>): readonly Node<F>[] {
  switch (node.kind) {
    case "fact":
      return []
    case "all":
    case "any":
    case "atLeast":
      return node.of
    case "not":
    case "element":
      return [node.of]
    case "reading":
      return node.options.map((option) => option.of)
    default:
      return node satisfies never
  }
}

/** The facts of a frozen tree: it cannot change, and what is kept goes when the tree does. */
const factsFound = new WeakMap<object, readonly string[]>()

/** Every fact a tree reads, once each, in the order of first mention. */
export function factsOf<F extends string>(node: Node<F>): readonly F[] {
  if (!Object.isFrozen(node)) return factsBelow(node)
  const before = factsFound.get(node) as readonly F[] | undefined
  if (before !== undefined) return before
  const now = factsBelow(node)
  factsFound.set(node, now)
  return now
}

function factsBelow<F extends string>(node: Node<F>): readonly F[] {
  const found = new Set<F>()
  const walk = (at: Node<F>): void => {
    if (at.kind === "fact") found.add(at.fact)
    for (const part of partsOf(at)) walk(part)
  }
  walk(node)
  return [...found]
}
