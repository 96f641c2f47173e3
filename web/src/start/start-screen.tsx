import { OnThisDevice } from "../device/on-this-device.tsx"
import { nameOf } from "../page/addresses.ts"
import type { Address, House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"

interface Asked {
  readonly house: House
  readonly cameBack: boolean
}

/** The first screen: where one can go from here, what stays on this device, and what this is not for. */
export function StartScreen({ house, cameBack }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus={cameBack}>What would you like to do?</ScreenHeading>
      <p>
        <strong>Nothing leaves this device.</strong> Nothing is kept unless you keep it. No account, no name.
      </p>
      <Ways title="For you" ways={forYou} go={house.go} />
      <Ways title="For those who stand beside others" ways={besideOthers} go={house.go} />
      <OnThisDevice />
      <NotFor />
    </>
  )
}

interface Way {
  readonly to: Exclude<Address, "start">
  readonly about: string
}

/** What one comes for, the person first. */
const forYou: readonly Way[] = [
  {
    to: "help",
    about: "Help, and what you may do. You tell nothing, and nothing is written. The places are invented so far.",
  },
  { to: "me", about: "Plain words, and a note of your own that only you can open." },
]

const besideOthers: readonly Way[] = [
  { to: "talk", about: "With someone there: what to say first, what they want, what they tell." },
  { to: "desk", about: "Without them: what was said, what the law says of it step by step, and what is open." },
  { to: "law", about: "Each definition, in its own words and in plain ones." },
  { to: "compare", about: "What different texts say of the same situation, and what makes the difference." },
  { to: "demanded", about: "By a letter, an order or at the door: what to do, in order, and one page to print." },
]

function Ways({ title, ways, go }: { title: string; ways: readonly Way[]; go: (to: Address) => void }) {
  return (
    <>
      <h2 className="ways-title">{title}</h2>
      <ul className="ways">
        {ways.map(({ to, about }) => (
          <li key={to}>
            <button type="button" className="way" onClick={() => go(to)}>
              <span className="way-name">{nameOf(to)}</span> <span className="small">{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What it is not for, and who has not looked at it yet (CARE-40, promise 20). */
function NotFor() {
  return (
    <section aria-labelledby="not-for">
      <h2 id="not-for">What this is not for</h2>
      <p>
        It is not for police, immigration, deciding who may get something, hiring, platforms or banks. It is not legal
        advice. Help never waits for what comes out here.
      </p>
      <details>
        <summary>Who has not looked at it yet</summary>
        <p>
          No sex-worker-led organisation, no survivor-led organisation, no lawyer and no security auditor has reviewed
          it yet. This stays here until they have.
        </p>
      </details>
    </section>
  )
}
