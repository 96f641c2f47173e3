import type { ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { ExampleFile } from "./examples.ts"
import { ExamplesByKind } from "./examples-by-kind.tsx"
import { decisionsKind, inventedKinds } from "./kinds.ts"

interface Asked {
  readonly openExample: (example: ExampleFile) => void
  readonly openFile: ReactNode
  readonly begin: ReactNode
}

/** The desk with nothing on it: what it is for, and what can be opened. */
export function Opening({ openExample, openFile, begin }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>From what was said to what the law says of it</ScreenHeading>
      <p>
        The desk is for work on one account without the person: what they said, what others said, and what nobody has
        said yet, read against the law’s own definitions step by step.
      </p>
      <p>
        <strong>Nothing leaves this device.</strong> What you open or write is in this page alone, and is gone when you
        close it, unless you keep it.
      </p>
      {openFile}
      {begin}
      <section aria-labelledby="invented">
        <h2 id="invented">Invented examples</h2>
        <p>Nobody’s story. Each one shows something that is easily mixed up.</p>
        <ExamplesByKind kinds={inventedKinds} open={openExample} />
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">Published decisions</h2>
        <p>Court decisions in short, without names, beside what the court found.</p>
        <ExamplesByKind kinds={[decisionsKind]} open={openExample} />
      </section>
    </>
  )
}
