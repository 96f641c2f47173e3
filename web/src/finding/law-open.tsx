import type { View } from "distinguo/assessment"
import type { ProofNode, Readings } from "distinguo/reasoning"
import { StandingMark } from "../standing/standing-mark.tsx"

/** Where the law itself is open: each way of reading it, and its own answer. */
export function LawOpen({ view }: { view: View }) {
  if (view.because !== "law open") return null
  const places = openPlaces(view.proof.root)
  return (
    <div className="law-open">
      {places.map(({ name, title }) => (
        <p key={name}>{title}</p>
      ))}
      <ul className="plain">
        {view.readings.map(({ chosen, standing }) => (
          <li key={JSON.stringify(chosen)}>
            <span>{titlesOf(chosen, places)}:</span> <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function openPlaces(node: ProofNode): readonly ProofNode[] {
  return [...(node.kind === "reading" ? [node] : []), ...node.of.flatMap(openPlaces)]
}

function titlesOf(chosen: Readings, places: readonly ProofNode[]): string {
  return Object.entries(chosen)
    .map(([place, option]) => {
      const options = places.find(({ name }) => name === place)?.of ?? []
      return options.find(({ name }) => name === option)?.title ?? option
    })
    .join("; ")
}
