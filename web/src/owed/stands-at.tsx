import type { Stated } from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import { markInWords } from "../law/mark-in-words.ts"
import { SourceNamed } from "../sources/source-named.tsx"

/** The place where something stands, whether it was compared, and the text. The mark is read unopened. */
export function StandsAt({ rests }: { rests: Stated["rests"] | "nothing was compared" }) {
  if (rests === "nothing was compared") return <span className="small stands-at">nothing was compared</span>
  const { source, cites, mark } = rests
  return (
    <span className="small stands-at">
      <bdi className="cites">{cites}</bdi>, {markInWords[mark]}:{" "}
      <SourceNamed id={source} title={sourceAmongAll(source).title} />
    </span>
  )
}
