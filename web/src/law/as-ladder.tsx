import { factById, isFactId } from "distinguo/facts"
import type { LineInWords } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { headed } from "../ladder/joint-words.ts"
import { citationOf, keyOf } from "./line-of-words.ts"
import { Quoted } from "./quoted.tsx"

/** The definition step by step, down to the facts, to be followed with a finger. Nothing is assessed: no mark stands. */
export function AsLadder({ root }: { root: LineInWords }) {
  return (
    <div className="law-ladder">
      <p className="small">
        Open a step to see what it rests on, and a fact to see what a yes to it says. The facts are this program’s words
        and not the law’s: {sourceById("reference-vocabulary").checked}.
      </p>
      <Rung line={root} />
    </div>
  )
}

function Rung({ line }: { line: LineInWords }) {
  switch (line.kind) {
    case "fact":
      return <FactOfLaw line={line} />
    case "joint":
      return (
        <>
          <p className="joint">
            {before(line)}
            {line.before === "" ? line.asks : line.asks.toLowerCase()}
          </p>
          <Rungs of={line.of} />
        </>
      )
    case "part":
    case "option":
    case "open":
      return <Step line={line} />
    default:
      return line.kind satisfies never
  }
}

function Rungs({ of }: { of: readonly LineInWords[] }) {
  if (of.length === 0) return null
  return (
    <ol className="rungs">
      {of.map((line) => (
        <li key={keyOf(line)}>
          <Rung line={line} />
        </li>
      ))}
    </ol>
  )
}

/** A part of the text, a place where the law is open, or one way to read it: opened, its words and what is beneath. */
function Step({ line }: { line: LineInWords }) {
  const cited = citationOf(line)
  const open = line.kind === "open"
  return (
    <details className={line.mark === "from memory" ? "rung uncompared" : "rung"}>
      <summary>
        {before(line)}
        <span className="rung-name">{headed(open ? (line.name ?? "") : line.words)}</span>{" "}
        <span className="article">{open ? "the law is open here" : <bdi>{line.cites}</bdi>}</span>
      </summary>
      {open && <p className="joint">{line.words}</p>}
      {cited !== "nothing" && <Quoted cited={cited} placeSaid />}
      {line.asks !== "" && <p className="joint">{line.asks}</p>}
      <Rungs of={line.of} />
    </details>
  )
}

/** A fact, and opened, what a yes to it says. */
function FactOfLaw({ line }: { line: LineInWords }) {
  const { fact = "", words } = line
  return (
    <details className="law-fact">
      <summary>
        {before(line)}
        {words}
      </summary>
      <p>
        {isFactId(fact) && factById(fact).meaning}
        {/\bnot$/.test(line.before) && " Here the text asks that this is not so."}
      </p>
    </details>
  )
}

function before(line: LineInWords) {
  return line.before === "" ? null : <span className="before">{line.before}: </span>
}
