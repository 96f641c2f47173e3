import type { Definition } from "./definition.ts"
import { freeze } from "./freeze.ts"
import type { Citation, ElementNode, Node, ReadingOption } from "./node.ts"
import { inShort } from "./words-in-short.ts"
import { asksInWords, joinsParts, mustNotBeSo, type Tie, tieTo } from "./words-of-joints.ts"

/**
 * One line of a definition in words, and beneath it the lines it leads to. Read downwards, `before`, `words`, the
 * citation and `asks` are the whole of what the text asks; nothing stands in the shape alone.
 */
export interface LineInWords extends Partial<Citation> {
  readonly kind: "fact" | "part" | "open" | "option" | "joint"
  /** 0 for the outermost line. */
  readonly depth: number
  /** What ties the line to those above it, such as `and not`; empty where `asks` above it says all. */
  readonly before: string
  /** The fact, the part's name, what the law leaves open, or a way to read it; empty for a joint. */
  readonly words: string
  /** How the lines beneath are joined; empty where only one stands there, or where none can. */
  readonly asks: string
  readonly fact?: string
  /** The name of an open place or of one way to read it, as a user chooses it. */
  readonly name?: string
  readonly of: readonly LineInWords[]
}

/** `distinguo.words/1`: what a definition asks, in words, from its nodes alone. No account stands in it. */
export interface DefinitionInWords {
  readonly schema: "distinguo.words/1"
  readonly definition: string
  /** The version of the law: the day from which this text is in force. */
  readonly inForceFrom: string
  readonly source: string
  /** What it asks, in one sentence: its outermost parts in their order, and how they are joined. */
  readonly inShort: string
  readonly root: LineInWords
}

/**
 * A definition as plain words, every part under the one it serves. `wordsOf` gives the words for a fact, so that they
 * may come in any language; what joins them is English so far.
 *
 * @example
 * toWords(mayBorrow, (fact) => labels[fact]).root.asks // "All of these are needed:"
 */
export function toWords<F extends string>(definition: Definition<F>, wordsOf: (fact: F) => string): DefinitionInWords {
  const root = lineOf(definition.test, { depth: 0, tie: "", turned: false, wordsOf })
  return freeze({
    schema: "distinguo.words/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    source: definition.source,
    inShort: inShort(root),
    root,
  })
}

const openInWords = "The law is open here. It can be read in each of these ways:"

interface Place<F extends string> {
  readonly depth: number
  readonly tie: Tie
  /** Whether a `not` stands around the node: it is said before the line and takes no line of its own. */
  readonly turned: boolean
  readonly wordsOf: (fact: F) => string
}

function lineOf<F extends string>(node: Node<F>, place: Place<F>): LineInWords {
  const { depth, turned, wordsOf } = place
  const before = beforeIn(place)
  switch (node.kind) {
    case "fact":
      return { kind: "fact", depth, before, words: wordsOf(node.fact), asks: "", fact: node.fact, of: [] }
    case "element":
      return { kind: "part", depth, before, words: node.name, ...cited(node), ...beneath(node.of, place) }
    case "reading": {
      const of = node.options.map((option) => optionLine(option, { ...place, depth: depth + 1 }))
      return { kind: "open", depth, before, words: node.question, name: node.name, asks: openInWords, of }
    }
    case "not":
      // A second reversal inside the first keeps a line for itself: two in one would read as a slip.
      if (turned) return { kind: "joint", depth, before, words: "", asks: "", of: [lineOf(node, inner(place))] }
      return lineOf(node.of, { ...place, turned: true })
    case "all":
    case "any":
    case "atLeast": {
      const [only, ...others] = node.of
      if (only !== undefined && others.length === 0) return lineOf(only, place)
      const line = { kind: "joint", depth, before, words: "", ...beneath(node, place) } as const
      return turned ? { ...line, asks: mustNotBeSo(node) } : line
    }
    default:
      return node satisfies never
  }
}

function optionLine<F extends string>(option: ReadingOption<F>, place: Place<F>): LineInWords {
  const { title, name, of } = option
  const said = { kind: "option", depth: place.depth, before: "", words: title, name } as const
  return { ...said, ...cited(option), ...beneath(of, { ...place, turned: false }) }
}

/** What stands beneath a line: a joint lends it its words, and anything else is the one line beneath. */
function beneath<F extends string>(node: Node<F>, place: Place<F>): Pick<LineInWords, "asks" | "of"> {
  if (!joinsParts(node)) return { asks: "", of: [lineOf(node, inner(place))] }
  const of = node.of.map((part, index) => lineOf(part, { ...inner(place), tie: tieTo(node, index) }))
  return { asks: asksInWords(node), of }
}

function inner<F extends string>(place: Place<F>): Place<F> {
  return { ...place, depth: place.depth + 1, tie: "", turned: false }
}

/** `and` and `or` are said by the line above; before a `not` they are said again, for there they matter. */
function beforeIn<F extends string>({ tie, turned }: Place<F>): string {
  if (turned) return tie === "" ? "not" : `${tie} not`
  return tie === "and" || tie === "or" ? "" : tie
}

function cited<F extends string>({ cites, quotes, mark, source }: ElementNode<F> | ReadingOption<F>): Citation {
  return { cites, quotes, mark, ...(source !== undefined && { source }) }
}
