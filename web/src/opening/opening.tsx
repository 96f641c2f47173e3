import type { ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { type ExampleFile, inventedExamples, publishedDecisions } from "./examples.ts"
import { ExamplesOffered } from "./examples-offered.tsx"

interface Asked {
  readonly openExample: (example: ExampleFile) => void
  readonly openFile: ReactNode
}

/** The desk with nothing on it: what it is for, and what can be opened. */
export function Opening({ openExample, openFile }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>From what was said to what the law says of it</ScreenHeading>
      <p>
        Open what has been said about one person’s situation. The page reads it against the law’s own definitions and
        shows each step: what they said, what others said, and what nobody has said yet.
      </p>
      <p>
        <strong>Nothing leaves this device.</strong> What you open is read here, in this page, and is gone when you
        close it. Nothing is kept.
      </p>
      {openFile}
      <ExamplesOffered
        id="invented"
        title="Invented examples"
        about="Nobody’s story. Each one shows something that is easily mixed up."
        examples={inventedExamples}
        open={openExample}
      />
      <ExamplesOffered
        id="decisions"
        title="Published decisions"
        about="Court decisions in short, without names, beside what the court found."
        examples={publishedDecisions}
        open={openExample}
      />
    </>
  )
}
