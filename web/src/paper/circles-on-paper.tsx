import type { CirclesFound } from "distinguo/assessment"
import { type Circles, circlesInShort, drawCircles, regionSources } from "distinguo/circles"

/** The three circles, small and black on white: their own account, and in words what everything said makes of it. */
export function CirclesOnPaper({ found: { ownAccount, everythingSaid } }: { found: CirclesFound }) {
  const own = circlesInShort(ownAccount)
  const more = circlesInShort(everythingSaid).filter((sentence) => !own.includes(sentence))
  return (
    <>
      <h3>The three circles</h3>
      <figure className="circles-on-paper">
        <img src={drawn(ownAccount)} alt="" width="400" height="426" />
        <figcaption>
          {own.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {more.length > 0 && <p>With everything said: {more.join(" ")}</p>}
          <p className="small">{regionSources.credit}</p>
        </figcaption>
      </figure>
    </>
  )
}

function drawn(circles: Circles): string {
  return `data:image/svg+xml,${encodeURIComponent(drawCircles(circles, "circles", "black on white"))}`
}
