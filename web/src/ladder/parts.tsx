import type { ProofNode } from "distinguo/reasoning"
import type { Evidence } from "./evidence.ts"
import { FactRung } from "./fact-rung.tsx"
import { jointWords } from "./joint-words.ts"
import { QuietRung } from "./quiet-rung.tsx"
import { factOf, isSpokenOf, type Row, rowsOf } from "./rows.ts"
import { JoinedRung, NamedRung, ReadingRung } from "./rung.tsx"

interface Shown {
  readonly node: ProofNode
  readonly evidence: Evidence
  /** Id of the definition's own source. */
  readonly textOf: string
}

/** What stands beneath a rung: how the parts are joined, in words, and then the parts. */
export function Parts({ node, evidence, textOf }: Shown) {
  const [rule, exception] = node.of
  if (node.said === "unless" && rule !== undefined && exception !== undefined) {
    return (
      <>
        <Parts node={rule} evidence={evidence} textOf={textOf} />
        <p className="joint">Except where this is so:</p>
        <Rungs of={exception.of} evidence={evidence} textOf={textOf} />
      </>
    )
  }
  const joins = node.kind === "all" || node.kind === "any" || node.kind === "atLeast"
  if (!joins) return <Rungs of={[node]} evidence={evidence} textOf={textOf} />
  return (
    <>
      {node.of.length > 1 && <p className="joint">{jointWords(node)}</p>}
      <Rungs of={node.of} evidence={evidence} textOf={textOf} />
    </>
  )
}

function Rungs({ of, evidence, textOf }: Omit<Shown, "node"> & { of: readonly ProofNode[] }) {
  return (
    <ol className="rungs">
      {rowsOf(of, evidence).map((row) => (
        <li key={keyOf(row)}>
          {row.kind === "quiet" ? (
            <QuietRung standing={row.standing} facts={row.facts} evidence={evidence} />
          ) : (
            <Rung node={row.node} evidence={evidence} textOf={textOf} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** One rung. It stands open where somebody said something about it, whatever they said. */
function Rung({ node, evidence, textOf }: Shown) {
  const open = isSpokenOf(node, evidence)
  const beneath = <Rungs of={node.of} evidence={evidence} textOf={textOf} />
  switch (node.kind) {
    case "fact":
      return <FactRung standing={node.standing} facts={factOf(node)} evidence={evidence} noCounts={false} />
    case "not":
      return <TurnedRung node={node} evidence={evidence} textOf={textOf} />
    case "element":
    case "option":
      return (
        <NamedRung node={node} textOf={textOf} open={open}>
          {node.of.map((part) => (
            <Parts node={part} evidence={evidence} textOf={textOf} key={nameOf(part)} />
          ))}
        </NamedRung>
      )
    case "reading":
      return (
        <ReadingRung node={node} open={open}>
          {beneath}
        </ReadingRung>
      )
    case "all":
    case "any":
    case "atLeast":
      return (
        <JoinedRung standing={node.standing} words={jointWords(node)}>
          {beneath}
        </JoinedRung>
      )
    default:
      return node.kind satisfies never
  }
}

/** A part that the text asks to be absent. A fact keeps its own mark, and the words say that here a no is wanted. */
function TurnedRung({ node, evidence, textOf }: Shown) {
  const [of] = node.of
  if (of === undefined) return null
  if (of.kind === "fact") return <FactRung standing={of.standing} facts={factOf(of)} evidence={evidence} noCounts />
  return (
    <>
      <p className="joint">This must not be so:</p>
      <Rungs of={[of]} evidence={evidence} textOf={textOf} />
    </>
  )
}

function keyOf(row: Row): string {
  return row.kind === "quiet" ? `quiet ${row.standing}` : nameOf(row.node)
}

/** A name that no other part beneath the same rung has. */
function nameOf({ kind, name, fact, of }: ProofNode): string {
  return `${kind} ${name ?? fact ?? of.map(nameOf).join(" ")}`
}
