import type { FactId } from "distinguo/facts"
import { definitions, partsFromMemory, versionsOf } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { byPlace } from "../law-asked/law-by-place.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { daysInForce } from "./days-in-force.ts"

/** Every definition under the place it is from, with its days, and whether parts of it are from memory. */
export function LawList({ open }: { open: (id: string) => void }) {
  return (
    <>
      <ScreenHeading takesFocus>The law</ScreenHeading>
      <p>
        Each definition as it is written down here: its words, what was compared with a text, and what is from memory.
        Nothing anyone told is needed to read it.
      </p>
      {byPlace(definitions).map(({ place, offered }) => (
        <section key={place} aria-labelledby={`law-of-${place}`} className="law-of">
          <h2 id={`law-of-${place}`}>{place}</h2>
          <ul className="offered">
            {offered.map(({ id }) => (
              <li key={id}>
                <Offered versions={versionsOf(id)} open={() => open(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Offered({ versions, open }: { versions: readonly Definition<FactId>[]; open: () => void }) {
  const [newest] = versions
  if (newest === undefined) return null
  const { title, instrument, inForce } = newest
  return (
    <button type="button" className="offer" onClick={open}>
      <span>{title}</span>{" "}
      <span className="small">
        <bdi>{instrument}</bdi>. {daysInForce(inForce)}.{versions.length > 1 && " An older version stands beside it."}
        {versions.some((version) => partsFromMemory(version).length > 0) && " Some parts are written from memory."}
      </span>
    </button>
  )
}
