import { type FactId, factById, isFactId } from "distinguo/facts"
import { type Definition, type Proof, prove, toDrawing } from "distinguo/reasoning"
import { useMemo } from "react"

/**
 * The drawing at its own size in a box that scrolls by itself, with a finger, a wheel or the arrow keys. Set in as an
 * image, because the content policy lets no markup bring its own style.
 */
export function LadderDrawn({ of, title }: { of: Definition<FactId> | Proof; title: string }) {
  const reads = document.documentElement.dir === "rtl" ? "right to left" : "left to right"
  const { svg, width, height } = useMemo(() => {
    const empty = of.schema === "distinguo.definition/1"
    return toDrawing(empty ? prove(of, {}) : of, {
      id: "ladder",
      title,
      wordsOf: (fact) => (isFactId(fact) ? factById(fact).label : fact),
      standings: empty ? "not shown" : "shown",
      reads,
      look: "as the reader has it",
    })
  }, [of, title, reads])
  const name = `${title}, drawn as a ladder`
  return (
    <>
      <p className="small">
        What stands side by side is all needed; what stands one above another is each enough. Every line is drawn alike:
        none says how near anything is. The same stands in words beside it.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard, to be scrolled with it */}
      <section className="drawn-frame" aria-label={name} tabIndex={0}>
        <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={name} width={width} height={height} />
      </section>
    </>
  )
}
