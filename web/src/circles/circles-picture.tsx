import type { CirclesFound } from "distinguo/assessment"
import { type Circles, circlesInWords, drawCircles, regionSources } from "distinguo/circles"
import { type FactId, factById } from "distinguo/facts"
import { memo } from "react"

interface Shown {
  readonly found: CirclesFound
  /** The fact that would narrow the picture of these episodes most, if any. */
  readonly narrowing: FactId | "none"
  readonly id: string
}

/**
 * The three circles of an episode beside its findings: the own account first, and everything said where it differs.
 * At the desk alone: nothing of this is on the screen in a talk (promise 16), and nothing while the duty gate holds.
 */
export function CirclesPicture({ found: { ownAccount, everythingSaid }, narrowing, id }: Shown) {
  const same = ownAccount === everythingSaid || JSON.stringify(ownAccount) === JSON.stringify(everythingSaid)
  return (
    <section className="circles" aria-labelledby={id}>
      <h3 id={id}>The three circles</h3>
      <p className="small">This is a picture beside the law, of what was told: it decides nothing.</p>
      <Picture title="On their own account" circles={ownAccount} />
      {same ? (
        <p>With everything said the picture is the same.</p>
      ) : (
        <Picture title="With everything said" circles={everythingSaid} />
      )}
      <p className="small">{regionSources.credit}</p>
      <Narrowing fact={narrowing} />
    </section>
  )
}

/** Set in as an image, because the content policy lets no markup bring its own style; the text beside it says it all. */
const Picture = memo(function Picture({ title, circles }: { title: string; circles: Circles }) {
  const [first, ...more] = circlesInWords(circles).filter((sentence) => sentence !== regionSources.credit)
  const address = (drawing: string): string => `data:image/svg+xml,${encodeURIComponent(drawing)}`
  return (
    <div className="circles-view">
      <h4>{title}</h4>
      <figure>
        <img src={address(drawCircles(circles, "circles"))} alt="" width="400" height="426" />
        <figcaption>
          <p>{first}</p>
          <details>
            <summary>More of this in words</summary>
            {more.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        </figcaption>
      </figure>
    </div>
  )
})

/** Never printed: what would narrow the picture is for the desk, and stands in nothing that leaves (promise 17). */
function Narrowing({ fact }: { fact: FactId | "none" }) {
  if (fact === "none") return null
  const { label, asking } = factById(fact)
  return (
    <p className="small screen-only">
      What would narrow this picture most,{" "}
      {asking === "raised" ? "only if they raise it themselves" : "if they wish to speak of it"}: {label}.
    </p>
  )
}
