import type { ProofNode } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import type { ReactNode } from "react"
import { StandingMark } from "../standing/standing-mark.tsx"
import { headed, placeInText } from "./joint-words.ts"

interface Named {
  readonly node: ProofNode
  /** Id of the definition's own source: a rung names its source only where it is another. */
  readonly textOf: string
  readonly open: boolean
  readonly children: ReactNode
}

/**
 * A cited part of the law: its standing, name and place in the text; opened, its short words, whether they were
 * compared, and what it rests on.
 */
export function NamedRung({
  node: { standing, name, title, cites, quotes, mark, source },
  textOf,
  open,
  children,
}: Named) {
  return (
    <details className="rung" open={open}>
      <summary>
        <StandingMark standing={standing} /> <span className="rung-name">{headed(title ?? name ?? "")}</span>{" "}
        <span className="article">{placeInText(cites ?? "", sourceById(source ?? textOf))}</span>
      </summary>
      <p className="law-words">
        <q lang="en" dir="ltr">
          {quotes}
        </q>{" "}
        <span className="small">
          {mark === "checked" ? "checked against the text" : "from memory, not compared"}
          {source !== undefined && source !== textOf && `: ${sourceById(source).title}`}
        </span>
      </p>
      {children}
    </details>
  )
}

/** A place where the law is open: the question, and beneath it each way of reading it with its own answer. */
export function ReadingRung({ node, open, children }: Omit<Named, "textOf">) {
  return (
    <details className="rung" open={open}>
      <summary>
        <StandingMark standing={node.standing} /> <span className="rung-name">{headed(node.name ?? "")}</span>{" "}
        <span className="article">the law is open here</span>
      </summary>
      <p className="joint">{node.title}</p>
      {children}
    </details>
  )
}

/** Parts joined without a name of their own in the text. */
export function JoinedRung({
  standing,
  words,
  children,
}: {
  standing: ProofNode["standing"]
  words: string
  children: ReactNode
}) {
  return (
    <>
      <p className="joined">
        <StandingMark standing={standing} /> <span>{words}</span>
      </p>
      {children}
    </>
  )
}
