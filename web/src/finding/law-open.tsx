import type { View } from "distinguo/assessment"
import type { ProofNode, Readings } from "distinguo/reasoning"
import { StandingMark } from "../standing/standing-mark.tsx"

/**
 * Where the law itself is open: each way of reading it, and its own answer. A place where the law is open too, and where
 * no way of reading it changes the answer here, is named and not multiplied out.
 */
export function LawOpen({ view }: { view: View }) {
  if (view.because !== "law open") return null
  const places = openPlaces(view.proof.root)
  const telling = places.filter(({ name }) => changesTheAnswer(name ?? "", view.readings))
  const ways = new Map(view.readings.map(({ chosen, standing }) => [titlesOf(chosen, telling), standing]))
  return (
    <div className="law-open">
      {telling.map(({ name, title }) => (
        <p key={name}>{title}</p>
      ))}
      <ul className="plain">
        {[...ways].map(([titles, standing]) => (
          <li key={titles}>
            <span>{titles}:</span> <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
      {telling.length < places.length && (
        <p className="small">The law is open in another place too. There no way of reading it changes this answer.</p>
      )}
    </div>
  )
}

/** Each place where the law is open, once, however often the text comes to it. */
function openPlaces(node: ProofNode): readonly ProofNode[] {
  const all = [...(node.kind === "reading" ? [node] : []), ...node.of.flatMap(openPlaces)]
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
}

/** Whether two ways of reading that part here alone come to different answers. */
function changesTheAnswer(place: string, readings: View["readings"]): boolean {
  const elsewhere = (chosen: Readings): string => JSON.stringify({ ...chosen, [place]: "" })
  return readings.some(({ chosen, standing }) =>
    readings.some((other) => elsewhere(other.chosen) === elsewhere(chosen) && other.standing !== standing),
  )
}

function titlesOf(chosen: Readings, places: readonly ProofNode[]): string {
  return places
    .map(({ name, of }) => {
      const option = chosen[name ?? ""]
      return of.find((one) => one.name === option)?.title ?? option ?? ""
    })
    .join("; ")
}
