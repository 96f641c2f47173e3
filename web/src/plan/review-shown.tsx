import { notKnownIsNotHeld, type Plan, reviewPlan } from "distinguo/responses"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { SafeguardHeld, SafeguardShown } from "./safeguard-shown.tsx"

/**
 * What is to be said of a plan. What is broken and what is not known stands first and unfolded, on the screen and on
 * paper; nothing is counted and nothing has a colour (CARE-34).
 */
export function ReviewShown({ plan, takesFocus = false }: { plan: Plan; takesFocus?: boolean }) {
  const { says, alsoSays, broken, unknown, lessHarm, community, held, notReviewed } = reviewPlan(plan)
  return (
    <div className="plan-review">
      <ScreenHeading takesFocus={takesFocus}>{says}</ScreenHeading>
      <div className="notice plan-also">
        {alsoSays.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {broken.length > 0 && (
        <section aria-labelledby="plan-broken">
          <h2 id="plan-broken">Broken</h2>
          <p>Each of these must hold. On what the plan says, it does not.</p>
          <ul className="plan-safeguards">
            {broken.map((safeguard) => (
              <SafeguardShown key={safeguard.id} safeguard={safeguard} />
            ))}
          </ul>
        </section>
      )}
      {unknown.length > 0 && (
        <section aria-labelledby="plan-unknown">
          <h2 id="plan-unknown">Not known</h2>
          <p>Each of these must hold, and the plan does not say whether it does. {notKnownIsNotHeld}</p>
          <ul className="plan-safeguards">
            {unknown.map((safeguard) => (
              <SafeguardShown key={safeguard.id} safeguard={safeguard} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="plan-less">
        <h2 id="plan-less">Ways that do less</h2>
        <dl className="plan-ways">
          {lessHarm.map(({ id, way, how }) => (
            <div key={id}>
              <dt>{way}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </section>
      {community.length > 0 && (
        <section aria-labelledby="plan-whom">
          <h2 id="plan-whom">Whom the people concerned could ask to stop or change it</h2>
          <p>Which of them there are where you are is not known here.</p>
          <dl className="plan-ways">
            {community.map(({ id, who, what }) => (
              <div key={id}>
                <dt>{who}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {held.length > 0 && (
        <section aria-labelledby="plan-held">
          <h2 id="plan-held">Held, on what this plan says of itself</h2>
          <ul className="plan-safeguards">
            {held.map((safeguard) => (
              <SafeguardHeld key={safeguard.id} safeguard={safeguard} />
            ))}
          </ul>
        </section>
      )}
      <p className="small">{notReviewed}</p>
    </div>
  )
}
