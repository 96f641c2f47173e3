import type { FactId } from "distinguo/facts"
import { definitions, partsFromMemory, versionsOf } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { byPlace } from "../law-asked/law-by-place.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { daysInForce } from "./days-in-force.ts"

interface Asked {
  readonly open: (id: string) => void
  readonly sellingSex: () => void
  readonly sources: () => void
  readonly tools: () => void
}

/** Every definition under the place it is from, with its days, and whether parts of it are from memory; and what is no definition. */
export function LawList({ open, sellingSex, sources, tools }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>The law</ScreenHeading>
      <p>
        Each definition as it is written down here: its words, what was compared with a text, and what is from memory.
        Nothing anyone told is needed to read it.
      </p>
      <ul className="offered">
        <li>
          <button type="button" className="offer" onClick={sellingSex}>
            <span>The law on selling sex itself, by place</span>{" "}
            <span className="small">For people of 18 or over; and what speaking to the police may set off.</span>
          </button>
        </li>
        <li>
          <button type="button" className="offer" onClick={sources}>
            <span>Where everything comes from</span>{" "}
            <span className="small">Each text once: what was compared, and what it does not show.</span>
          </button>
        </li>
        <li>
          <button type="button" className="offer" onClick={tools}>
            <span>Screening tools, described</span>{" "}
            <span className="small">
              Published tools and guides: whom for, how they were tried, and how many of their yeses would be true. None
              of them can be filled in here.
            </span>
          </button>
        </li>
      </ul>
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
