import type { Citation } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { SourceNamed } from "../sources/source-named.tsx"
import { markInWords } from "./mark-in-words.ts"

interface Shown {
  readonly cited: Citation
  /** Whether the line above has said where the words stand. */
  readonly placeSaid?: boolean
}

/** Short words with the place they stand at, whether they were compared, and their text where that is another. */
export function Quoted({ cited: { cites, quotes, mark, source }, placeSaid = false }: Shown) {
  return (
    <p className="quoted">
      {!placeSaid && <bdi className="cites">{cites} </bdi>}
      <q lang="en" dir="ltr">
        {quotes}
      </q>{" "}
      <span className="small">
        {markInWords[mark]}
        {source !== undefined && (
          <>
            : <SourceNamed id={source} title={sourceById(source).title} />
          </>
        )}
      </span>
    </p>
  )
}
