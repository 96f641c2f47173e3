import type { ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { type ExampleFile, inventedExamples, publishedDecisions } from "./examples.ts"
import { ExamplesOffered } from "./examples-offered.tsx"

interface Asked {
  readonly openExample: (example: ExampleFile) => void
  readonly openFile: ReactNode
  readonly cameBack: boolean
}

/** The first screen: what this is and is not for, and what can be opened. */
export function Opening({ openExample, openFile, cameBack }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus={cameBack}>From what was said to what the law says of it</ScreenHeading>
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
      <NotFor />
    </>
  )
}

/** What it is not for, and who has not looked at it yet (CARE-40, promise 20). */
function NotFor() {
  return (
    <section aria-labelledby="not-for">
      <h2 id="not-for">What this is not for</h2>
      <p>
        It is not for police, immigration, deciding who may get something, hiring, platforms or banks. It is not legal
        advice. Help never waits for what comes out here.
      </p>
      <h2>Who has not looked at it yet</h2>
      <p>
        No sex-worker-led organisation, no survivor-led organisation, no lawyer and no security auditor has reviewed it
        yet. This stays here until they have.
      </p>
    </section>
  )
}
