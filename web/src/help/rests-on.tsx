import type { Grounds } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { Unbroken } from "../page/unbroken.tsx"

const inWords = { checked: "compared", "from memory": "from memory, not compared" } as const

/**
 * Where a sentence comes from, and whether it was compared: behind a short label. A mark "from memory" stands on the label
 * itself, so that it is read unopened (promise 20).
 */
export function RestsOn({ grounds: { source, cites, mark } }: { grounds: Grounds }) {
  const { title } = sourceById(source)
  return (
    <details className="rests-on">
      <summary>Where this comes from{mark === "from memory" && `: ${inWords[mark]}`}</summary>
      <p>
        {title}, <Unbroken words={cites} />
        {"\u00a0· "}
        {inWords[mark]}
      </p>
    </details>
  )
}
