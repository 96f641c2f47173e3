import type { ScreeningTool } from "distinguo/assessment"
import { sourceAmongAll } from "distinguo/sources"
import { TrueShareAsked } from "./true-share-asked.tsx"

interface Shown {
  readonly tool: ScreeningTool
  readonly say: (words: string) => void
}

/** One tool: whom it is for, how it works and was tried, what is said of it, and where this comes from. */
export function ToolDescribed({ tool, say }: Shown) {
  const { id, name, by, madeFor, works, availability, tried, saidOfIt, accuracy, mark, markSays, sources } = tool
  return (
    <section className="tool" aria-labelledby={`tool-${id}`}>
      <h2 id={`tool-${id}`}>
        {name} {mark === "from memory" && <span className="from-memory">· from memory</span>}
      </h2>
      <p className="small">{by}</p>
      <dl>
        <dt>For</dt>
        <dd>{madeFor}</dd>
        <dt>How it works</dt>
        <dd>{works}</dd>
        <dt>To be had</dt>
        <dd>{availability}</dd>
        <dt>How it was tried</dt>
        <dd>{tried}</dd>
        <dt>What is said of it</dt>
        <dd>{saidOfIt.join(" ")}</dd>
        <dt>Compared</dt>
        <dd>{markSays}</dd>
      </dl>
      <details className="rests-on">
        <summary>Where this comes from</summary>
        <ul className="small">
          {sources.map(sourceAmongAll).map(({ id, by, date, checked }) => (
            <li key={id}>
              <bdi>{by}</bdi>, {date}: {withoutAddresses(checked)}.
            </li>
          ))}
        </ul>
      </details>
      <TrueShareAsked name={name} accuracy={accuracy} common={tool.commonInStudy} say={say} />
    </section>
  )
}

/** Addresses hold words of their own. The command line gives them whole, for whoever wants to look. */
function withoutAddresses(checked: string): string {
  return checked.replaceAll(/https?:\/\/\S+?(?=,? |,|$)/g, "another page")
}
