import { partsRead, type Readings } from "./evaluate.ts"
import type { Node } from "./node.ts"
import { named, remark, setIn } from "./sql-names.ts"

/**
 * A test under one reading as a condition over nullable BOOLEAN columns, one a fact, that a lawyer's programmer can
 * read beside the law: TRUE, FALSE, and NULL for unknown. SQL's own three-valued AND, OR and NOT are the standings'
 * where nothing is contested; a contested fact has to be written as NULL. Alike in every database.
 *
 * @throws when a reading has not been chosen.
 */
export function readableInSql<F extends string>(node: Node<F>, chosen: Readings = {}): string {
  const parts = partsRead(node, chosen).map((part) => readableInSql(part, chosen))
  switch (node.kind) {
    case "fact":
      return named(node.fact)
    case "not":
      return `(NOT ${parts.join("")})`
    case "element":
      return `${remark(`${node.name}: ${node.cites} (${node.mark})`)}\n${parts.join("")}`
    case "reading":
      return `${remark(`read so: ${node.name} = ${chosen[node.name]}`)}\n${parts.join("")}`
    case "all":
      return listed(parts, "AND", "TRUE")
    case "any":
      return listed(parts, "OR", "FALSE")
    case "atLeast":
      return counted(node.n, parts)
    default:
      return node satisfies never
  }
}

function listed(parts: readonly string[], joint: "AND" | "OR", ofNone: string): string {
  const [first = ofNone, ...others] = parts
  // A part that begins with a remark begins on a line of its own.
  const joined = others.map((part) => `${joint}${part.startsWith("--") ? "\n" : " "}${part}`)
  return parts.length === 0 ? ofNone : `(\n${setIn([first, ...joined].join("\n"))}\n)`
}

/** What holds and what fails are counted apart, and what is neither is in no count. */
function counted(n: number, parts: readonly string[]): string {
  const count = (answer: string) =>
    parts.map((part) => `CASE WHEN (\n${setIn(part)}\n) ${answer} THEN 1 ELSE 0 END`).join("\n+ ")
  const enough = `(${count("IS TRUE")}) >= ${n}`
  const tooFew = `(${count("IS FALSE")}) >= ${parts.length - n + 1}`
  return `(CASE\n${setIn(`WHEN ${enough} THEN TRUE\nWHEN ${tooFew} THEN FALSE`)}\nEND)`
}
