import type { ProofNode } from "./prove.ts"
import type { Standing } from "./standing.ts"
import { asksInWords } from "./words-of-joints.ts"

/** What a drawing is made of: a fact in a box, parts in frames, and the two ways in which parts are joined. */
export type Drawn =
  | Labelled<"fact">
  | (Labelled<"part" | "open" | "option" | "turned" | "counted"> & { readonly of: Drawn })
  | { readonly kind: "series" | "parallel"; readonly of: readonly Drawn[] }

interface Labelled<K extends string> {
  readonly kind: K
  /** The name of the fact or of the part, for a machine; empty where it has none. */
  readonly name: string
  /** What stands in it, each text on lines of its own. */
  readonly texts: readonly DrawnText[]
  readonly standing: Standing | "not shown"
}

export interface DrawnText {
  readonly text: string
  readonly as: "name" | "fact" | "small"
}

export interface HowDrawn {
  /** A fact in words, in whatever language. */
  readonly wordsOf: (fact: string) => string
  readonly standings: "shown" | "not shown"
}

/**
 * A proof as what is to be drawn: all that is needed stands in series, side by side; whatever is enough alone stands
 * parallel, one above another. An open place has its ways to be read one above another, in a frame that says so.
 */
export function drawnOf(node: ProofNode, how: HowDrawn): Drawn {
  const standing = how.standings === "shown" ? node.standing : "not shown"
  const inside = (): Drawn => joined("series", node.of, how)
  switch (node.kind) {
    case "fact": {
      const fact = node.fact ?? ""
      return { kind: "fact", name: fact, texts: [{ text: how.wordsOf(fact), as: "fact" }], standing }
    }
    case "element":
      return { kind: "part", name: node.name ?? "", texts: named(node.name ?? "", node), standing, of: inside() }
    case "option":
      return { kind: "option", name: node.name ?? "", texts: named(node.title ?? "", node), standing, of: inside() }
    case "reading": {
      const texts: readonly DrawnText[] = [
        { text: "The law is open here", as: "name" },
        { text: `${node.title ?? ""} It can be read in each of these ways:`, as: "small" },
      ]
      return { kind: "open", name: node.name ?? "", texts, standing, of: joined("parallel", node.of, how) }
    }
    case "not":
      return { kind: "turned", name: "", texts: [{ text: "This must not be so", as: "small" }], standing, of: inside() }
    case "atLeast": {
      const text = asksInWords({ kind: "atLeast", n: node.n ?? 0, of: [] as never })
      return {
        kind: "counted",
        name: "",
        texts: [{ text, as: "small" }],
        standing,
        of: joined("parallel", node.of, how),
      }
    }
    case "all":
    case "any":
      return joint(node, how)
    default:
      return node.kind satisfies never
  }
}

/** A joint of no part has a box that says so: a drawing leaves nothing to be guessed. */
function joint(node: ProofNode, how: HowDrawn): Drawn {
  const kind = node.kind === "all" ? ("all" as const) : ("any" as const)
  if (node.of.length === 0) {
    const text = asksInWords({ kind, of: [] })
    return {
      kind: "fact",
      name: "",
      texts: [{ text, as: "fact" }],
      standing: how.standings === "shown" ? node.standing : "not shown",
    }
  }
  return joined(kind === "all" ? "series" : "parallel", node.of, how)
}

/** Series within series and parallel within parallel are one: the wires say nothing more by being laid twice. */
function joined(kind: "series" | "parallel", of: readonly ProofNode[], how: HowDrawn): Drawn {
  const parts = of.map((part) => drawnOf(part, how)).flatMap((part) => (part.kind === kind ? part.of : [part]))
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 ? only : { kind, of: parts }
}

function named(name: string, { cites, mark }: ProofNode): readonly DrawnText[] {
  const place = cites === undefined ? "" : /^\d/.test(cites) ? `article ${cites}` : cites
  return [
    { text: name.charAt(0).toUpperCase() + name.slice(1), as: "name" },
    { text: [place, mark ?? ""].filter((part) => part !== "").join(", "), as: "small" },
  ]
}
