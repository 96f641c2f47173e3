import { type Need, notReviewed, notYourPlace, responseTo, rights } from "distinguo/responses"
import { useState } from "react"
import { SexWorkLawWhereYouAre } from "../sex-work-law/folded-where-you-are.tsx"
import { PassedOnTold } from "./passed-on-told.tsx"
import { RightsOfGroup, ToSay } from "./rights-of-group.tsx"

/** Rights that need no account, group by group; and the law of a place: on selling sex, and what a worker may have to pass on. */
export function RightsTold({ choose }: { choose?: ((need: Need) => void) | undefined }) {
  return (
    <>
      <section aria-labelledby="rights">
        <h2 id="rights">What you may do, and what nobody may do</h2>
        <p>{notYourPlace} Under each stands what it does not mean.</p>
        {rights.map((group) => (
          <details key={group.about} className="rights">
            <summary>{group.about}</summary>
            {group.sayable !== "nothing" && <ToSay sayable={group.sayable} />}
            {group.needs.map((need) => (
              <GoTo key={need} need={need} choose={choose} />
            ))}
            <RightsOfGroup rights={group.rights} />
          </details>
        ))}
      </section>
      <LawOfThePlace />
    </>
  )
}

/** What is known of the law of one place; one choice of the place serves all of it. */
function LawOfThePlace() {
  const [code, setCode] = useState("not said")
  return (
    <section aria-labelledby="law-of-the-place" className="law-of-the-place">
      <h2 id="law-of-the-place">The law where you are</h2>
      <SexWorkLawWhereYouAre code={code} choose={setCode} />
      <PassedOnTold code={code} choose={setCode} />
      <p className="small">{notReviewed}</p>
    </section>
  )
}

/** From the rights to what helps with the same trouble, where a screen can show it. */
function GoTo({ need, choose }: { need: Need; choose: ((need: Need) => void) | undefined }) {
  if (choose === undefined) return null
  return (
    <button type="button" className="quiet screen-only" onClick={() => choose(need)}>
      More help: {responseTo(need).title}
    </button>
  )
}
