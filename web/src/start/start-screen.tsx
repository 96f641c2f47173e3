import { OnThisDevice } from "../device/on-this-device.tsx"
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
      <ul className="ways">
        {ways.map(({ to, name, about }) => (
          <li key={to}>
            <button type="button" className="way" onClick={() => house.go(to)}>
              <span className="way-name">{name}</span> <span className="small">{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <OnThisDevice />
      <NotFor />
    </>
  )
}

/** What one comes for, the person first. */
const ways: readonly { readonly to: Address; readonly name: string; readonly about: string }[] = [
  {
    to: "help",
    name: "See what there is",
    about: "Help and rights, near here. You tell nothing, and nothing is written.",
  },
  { to: "me", name: "Something for yourself", about: "Plain words, and a note of your own that only you can open." },
  {
    to: "talk",
    name: "Talk with someone",
    about: "For outreach workers: what to say first, what they want, what they tell.",
  },
  {
    to: "desk",
    name: "Work on what was said",
    about: "Without them: what the law says of it, step by step, and what is open.",
  },
  { to: "law", name: "Read the law", about: "Each definition, in its own words and in plain ones." },
]

/** What it is not for, and who has not looked at it yet (CARE-40, promise 20). */
function NotFor() {
  return (
    <section aria-labelledby="not-for">
      <h2 id="not-for">What this is not for</h2>
      <p>
        It is not for police, immigration, deciding who may get something, hiring, platforms or banks. It is not legal
        advice. Help never waits for what comes out here.
      </p>
      <h2>Who has not looked at it yet</h2>
      <p>
        No sex-worker-led organisation, no survivor-led organisation, no lawyer and no security auditor has reviewed it
        yet. This stays here until they have.
      </p>
    </section>
  )
}
