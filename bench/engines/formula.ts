import { type Node, partsOf, type Readings } from "distinguo/reasoning"

/**
 * A test with everything gone that an engine beside us does not know: elements are what they hold, of a reading the chosen
 * option stands alone, and joints of one kind within each other are one. The least there is to evaluate.
 */
export type Formula =
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "all" | "any"; readonly of: readonly Formula[] }

export function formulaOf(node: Node, readings: Readings): Formula {
  switch (node.kind) {
    case "fact":
      return { kind: "fact", fact: node.fact }
    case "not":
      return { kind: "not", of: formulaOf(node.of, readings) }
    case "element":
      return formulaOf(node.of, readings)
    case "reading": {
      const chosen = node.options.find(({ name }) => name === readings[node.name])
      if (chosen === undefined) throw new Error(`no option chosen for the reading ${node.name}`)
      return formulaOf(chosen.of, readings)
    }
    case "all":
    case "any":
      return flat(
        node.kind,
        partsOf(node).map((part) => formulaOf(part, readings)),
      )
    case "atLeast":
      // No definition that is measured counts its parts; engines without a count would need every combination spelt out.
      throw new Error("the bench has no translation for a part that counts")
    default:
      return node satisfies never
  }
}

function flat(kind: "all" | "any", parts: readonly Formula[]): Formula {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const [only] = of
  return only !== undefined && of.length === 1 ? only : { kind, of }
}

/** Both rails of a formula, over facts of their own: `NAME_yes` was said, `NAME_no` was denied. No `not` is left. */
export interface Rails {
  readonly yes: Formula
  readonly no: Formula
}

/**
 * The two-rail encoding: an engine of two values comes to right answers about what is not known only when it is asked
 * twice, once for "yes for certain" and once for "no for certain".
 */
export function railsOf(formula: Formula): Rails {
  switch (formula.kind) {
    case "fact":
      return {
        yes: { kind: "fact", fact: `${formula.fact}_yes` },
        no: { kind: "fact", fact: `${formula.fact}_no` },
      }
    case "not": {
      const { yes, no } = railsOf(formula.of)
      return { yes: no, no: yes }
    }
    case "all":
    case "any": {
      const parts = formula.of.map(railsOf)
      const [kind, dual] = formula.kind === "all" ? (["all", "any"] as const) : (["any", "all"] as const)
      return {
        yes: flat(
          kind,
          parts.map(({ yes }) => yes),
        ),
        no: flat(
          dual,
          parts.map(({ no }) => no),
        ),
      }
    }
    default:
      return formula satisfies never
  }
}

/** A formula written out with an engine's own words for its joints. */
export function written(
  formula: Formula,
  words: { readonly all: string; readonly any: string; readonly not: (of: string) => string },
  nameOf: (fact: string) => string = (fact) => fact,
): string {
  if (formula.kind === "fact") return nameOf(formula.fact)
  if (formula.kind === "not") return words.not(written(formula.of, words, nameOf))
  return `(${formula.of.map((part) => written(part, words, nameOf)).join(` ${words[formula.kind]} `)})`
}
