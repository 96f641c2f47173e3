import {
  agreed,
  conclude,
  type Definition,
  type Node,
  type Readings,
  type Standings,
  waysToRead,
} from "distinguo/reasoning"

/**
 * A proof written the plainest way there is: every rung is concluded by itself, under each way to read what is open around
 * it. Dear, since every part is read again for each that stands above it; it is what `prove` is held against.
 */
export function proofWrittenPlainly(definition: Definition, standings: Standings, chosen: Readings): object {
  return {
    schema: "distinguo.proof/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    source: definition.source,
    form: "full",
    root: rungOf(definition.test, standings, waysToRead(definition.test, chosen)),
  }
}

function rungOf(node: Node, standings: Standings, ways: readonly Readings[]): object {
  const of = (part: Node) => rungOf(part, standings, ways)
  const { standing, ...open } = agreed(ways.map((way) => conclude(node, standings, way).standing))
  switch (node.kind) {
    case "fact":
      return { kind: "fact", standing, fact: node.fact, of: [] }
    case "element": {
      const { kind, name, cites, quotes, mark, source } = node
      const cited = { kind, name, cites, quotes, mark, ...(source !== undefined && { source }) }
      return { ...cited, of: [of(node.of)], standing, ...open }
    }
    case "all":
    case "any": {
      const said = node.said === undefined ? {} : { said: node.said }
      return { kind: node.kind, standing, ...said, of: node.of.map(of), ...open }
    }
    case "atLeast":
      return { kind: "atLeast", standing, n: node.n, of: node.of.map(of), ...open }
    case "not":
      return { kind: "not", standing, of: [of(node.of)], ...open }
    case "reading": {
      const options = node.options.flatMap((option) => {
        const within = ways.filter((way) => way[node.name] === option.name)
        if (within.length === 0) return []
        const said = agreed(within.map((way) => conclude(option.of, standings, way).standing))
        const rung = { ...option, kind: "option", standing: said.standing, of: [rungOf(option.of, standings, within)] }
        return [{ ...rung, ...said }]
      })
      return { kind: "reading", standing, name: node.name, title: node.question, of: options, ...open }
    }
    default:
      return node satisfies never
  }
}
