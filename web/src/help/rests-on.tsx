import type { Grounds } from "distinguo/responses"
import { sourceById } from "distinguo/sources"

const inWords = { checked: "compared", "from memory": "from memory, not compared" } as const

/** Where a sentence comes from, and whether it was compared. */
export function RestsOn({ grounds: { source, cites, mark } }: { grounds: Grounds }) {
  const { title } = sourceById(source)
  return (
    <span className="rests-on">
      {title}, {cites} · {inWords[mark]}
    </span>
  )
}
