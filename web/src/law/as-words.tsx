import type { LineInWords } from "distinguo/reasoning"
import { useState } from "react"
import { headed } from "../ladder/joint-words.ts"
import { citationOf, keyOf } from "./line-of-words.ts"
import { Quoted } from "./quoted.tsx"

/** What the definition asks, in sentences. Its outermost parts fold, so that a long one can be seen whole. */
export function AsWords({ root }: { root: LineInWords }) {
  const [all, turnAll] = useState(false)
  return (
    <div className="as-words">
      <p className="screen-only">
        <button type="button" className="quiet" onClick={() => turnAll(!all)}>
          {all ? "Close every part" : "Open every part"}
        </button>
      </p>
      <Outer line={root} open={all} />
    </div>
  )
}

/** Above the outermost parts there are only joints: they stand open. */
function Outer({ line, open }: { line: LineInWords; open: boolean }) {
  if (line.kind === "fact") return <Inner line={line} />
  if (line.kind !== "joint") {
    return (
      <details className="law-part" open={open}>
        <summary>
          <Before line={line} />
          <span className="part-name">{headed(line.words)}</span> <bdi className="cites">{line.cites}</bdi>
        </summary>
        <Beneath line={line} placeSaid />
      </details>
    )
  }
  return (
    <>
      <p className="asks">
        <Before line={line} />
        {line.before === "" ? line.asks : line.asks.toLowerCase()}
      </p>
      <ul className="lines outer">
        {line.of.map((part) => (
          <li key={keyOf(part)}>
            <Outer line={part} open={open} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Inner({ line }: { line: LineInWords }) {
  if (line.kind === "fact") {
    return (
      <p className="one-fact">
        <Before line={line} />
        {line.words}
      </p>
    )
  }
  return (
    <>
      <p>
        <Before line={line} />
        {line.words !== "" && <span className="part-name">{headed(line.words)}</span>}
        {line.words === "" && (line.before === "" ? line.asks : line.asks.toLowerCase())}
      </p>
      <Beneath line={line} />
    </>
  )
}

/** What stands beneath a line: the words it rests on, how its parts are joined, and the parts. */
function Beneath({ line, placeSaid = false }: { line: LineInWords; placeSaid?: boolean }) {
  const cited = citationOf(line)
  const facts = line.of.every(({ kind }) => kind === "fact")
  return (
    <div className={line.mark === "from memory" ? "beneath uncompared" : "beneath"}>
      {cited !== "nothing" && <Quoted cited={cited} placeSaid={placeSaid} />}
      {line.words !== "" && line.asks !== "" && <p className="asks">{line.asks}</p>}
      {line.of.length > 0 && (
        <ul className={facts ? "lines facts-alone" : "lines"}>
          {line.of.map((part) => (
            <li key={keyOf(part)} className={part.kind === "fact" ? "a-fact" : undefined}>
              <Inner line={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What ties a line to those above it: above all, the "not" that turns it round. */
function Before({ line: { before } }: { line: LineInWords }) {
  return before === "" ? null : <span className="before">{before}: </span>
}
