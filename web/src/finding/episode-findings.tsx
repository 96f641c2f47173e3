import type { Account } from "distinguo/accounts"
import type { CirclesFound } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { memo } from "react"
import { circlesPicture } from "../desk/comes-right-after.ts"
import type { NotHere } from "../desk/law-at-the-desk.ts"
import { Later } from "../page/later.tsx"
import type { underEighteenThen } from "./age-then.ts"
import { FindingsList } from "./findings-list.tsx"
import type { Group } from "./groups.ts"
import type { SettlingMost } from "./settling-most.ts"
import { TwoCategories } from "./two-categories.tsx"

interface Shown {
  readonly group: Group
  readonly told: Account["told"]
  readonly restates: readonly FactId[]
  readonly young: ReturnType<typeof underEighteenThen>
  readonly found: CirclesFound | "nothing"
  /** The fact that would narrow the circles most. */
  readonly narrowing: FactId | "none"
  readonly settlingMost: SettlingMost
  readonly notHere: NotHere
  /** In the talk it comes from they were marked as young, though nothing was written down of it. */
  readonly markedYoung: boolean
}

/** Of one episode, or of several read together: what each definition comes to, then the circles, which decide nothing. */
export const EpisodeFindings = memo(function EpisodeFindings(given: Shown) {
  const { group, told, restates, young: then, found, narrowing, settlingMost, notHere, markedYoung } = given
  const id = `about-${group.id.replaceAll(" ", "-")}`
  const titles = group.episodes.map((episode) => episode.title).join(" · ")
  const title = group.episodes.length > 1 ? `Read together: ${titles}` : titles
  const young = then === "no" && markedYoung ? "marked" : then
  return (
    <section className="episode" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {young !== "no" && <AboutAge young={young} told={told} />}
      <FindingsList
        group={group}
        title={title}
        restates={restates}
        settlingMost={young === "no" ? settlingMost : nothingToAsk}
        notHere={notHere}
      />
      <TwoCategories group={group} />
      {found !== "nothing" && (
        <Later
          fetch={circlesPicture}
          props={{ found, narrowing: markedYoung ? ("none" as const) : narrowing, id: `circles-${id}` }}
        />
      )}
    </section>
  )
})

const nothingToAsk: SettlingMost = () => "nothing"

type Young = "yes" | "perhaps" | "marked"

const youngInWords: Readonly<Record<Young, string>> = {
  yes: "They were under 18 then.",
  perhaps: "They may have been under 18 then.",
  marked:
    "In the talk they were marked as under 18, or perhaps so. Nothing of it is written down. The circles are named as if their age were not settled; the findings read what was said of it.",
}

/** Where they were, or may have been, under 18, every question about what was done to them stops (CARE-8). */
function AboutAge({ young, told }: { young: Young; told: Account["told"] }) {
  return (
    <p className="notice">
      {youngInWords[young]}{" "}
      {told === "in confidence"
        ? "Nothing listed as open below is a question for them. What matters now: are they safe, whom do they trust, what do they need."
        : "Of a real person, nothing listed as open below would be a question: what matters is whether they are safe, whom they trust and what they need."}
    </p>
  )
}
