import type { Joint } from "./ladder.ts"
import type { ProofNode } from "./prove.ts"
import type { Standing } from "./standing.ts"

/** Writes the rung of one part, from what it came to and the rungs beneath it. */
export type WriteRung = (standing: Standing, of: readonly ProofNode[]) => ProofNode

/**
 * How the rung of a part is written, asked once for each part and not in each proof. Rungs are written out field by field:
 * a rung laid over its node would take longer than everything beside it.
 */
export function writeRung(part: Joint): WriteRung {
  switch (part.kind) {
    case "element": {
      const { kind, name, cites, quotes, mark, source } = part
      if (source === undefined) return (standing, of) => ({ kind, name, cites, quotes, mark, of, standing })
      return (standing, of) => ({ kind, name, cites, quotes, mark, source, of, standing })
    }
    case "all":
    case "any": {
      const { kind, said } = part
      if (said === undefined) return (standing, of) => ({ kind, standing, of })
      return (standing, of) => ({ kind, standing, said, of })
    }
    case "not":
      return (standing, of) => ({ kind: "not", standing, of })
    case "atLeast": {
      const { n } = part
      return (standing, of) => ({ kind: "atLeast", standing, n, of })
    }
    case "reading": {
      const { name, question } = part
      return (standing, of) => ({ kind: "reading", standing, name, title: question, of })
    }
    case "option": {
      const { option } = part
      return (standing, of) => ({ ...option, kind: "option", standing, of })
    }
    default:
      return part satisfies never
  }
}
