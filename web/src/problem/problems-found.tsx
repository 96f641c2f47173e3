import type { ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { FileProblem } from "./file-problem.ts"
import { withNames } from "./with-names.tsx"

interface Asked {
  readonly problems: readonly FileProblem[]
  readonly openFile: ReactNode
}

/** A file that cannot be read: what happened, that nothing was lost, and the next step, in that order. */
export function ProblemsFound({ problems, openFile }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>This file could not be read as an account</ScreenHeading>
      <p>Nothing was lost, changed, kept or sent. The file is on your device as it was.</p>
      <h2>What to mend</h2>
      <ol className="problems">
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.message}`}>
            <p className="place">{placeOf(problem)}</p>
            <p>{withNames(problem.message)}</p>
            <p>{withNames(problem.mend)}</p>
          </li>
        ))}
      </ol>
      <h2>Next</h2>
      <p>Mend the file in a text editor, save it, and open it again.</p>
      {openFile}
    </>
  )
}

function placeOf({ line, column }: FileProblem): string {
  if (line === "not known") return "In the file as a whole"
  return column === "not known" ? `Line ${line}` : `Line ${line}, column ${column}`
}
