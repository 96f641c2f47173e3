import type { Account, Episode } from "distinguo/accounts"
import type { CirclesFound } from "distinguo/assessment"
import { episodeDaysInWords } from "../account/days-in-words.ts"
import { CirclesPicture } from "../circles/circles-picture.tsx"
import { underEighteenThen } from "./age-then.ts"
import { FindingsList } from "./findings-list.tsx"
import type { Group } from "./groups.ts"
import type { SettlingMost } from "./settling-most.ts"

interface Shown {
  readonly group: Group
  readonly account: Account
  readonly circles: readonly CirclesFound[]
  readonly settlingMost: SettlingMost
}

/** What happened, where, with whom and when; the three circles; then what each definition comes to on it. */
export function EpisodeFindings({ group, account, circles, settlingMost }: Shown) {
  const [first] = group.episodes
  const together = group.episodes.length > 1
  const found = circles.find(({ episodes }) => episodes.join(" ") === group.id)
  const id = `about-${group.id.replaceAll(" ", "-")}`
  const title = together
    ? `Read together: ${group.episodes.map((episode) => episode.title).join(" · ")}`
    : (first?.title ?? "")
  const young = underEighteenThen(group, account)
  return (
    <section className="episode" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {together && <p>Read as one because {group.because}.</p>}
      {!together && first !== undefined && <AboutEpisode episode={first} />}
      {young !== "no" && <AboutAge young={young} told={account.told} />}
      {found !== undefined && <CirclesPicture found={found} account={account} id={`circles-${id}`} />}
      <FindingsList
        group={group}
        title={title}
        account={account}
        settlingMost={young === "no" ? settlingMost : nothingToAsk}
      />
    </section>
  )
}

const nothingToAsk: SettlingMost = () => "nothing"

function AboutEpisode({ episode: { with: who, where, from, to } }: { episode: Episode }) {
  const when = episodeDaysInWords({ from, to })
  const parts = [who === "" ? "" : `With ${who}`, where, when].filter((part) => part !== "")
  return (
    <p className="about">
      {parts.map((part, index) => (
        <span key={part}>
          {part}
          {index < parts.length - 1 && " · "}
        </span>
      ))}
    </p>
  )
}

/** Where they were, or may have been, under 18, every question about what was done to them stops (CARE-8). */
function AboutAge({ young, told }: { young: "yes" | "perhaps"; told: Account["told"] }) {
  return (
    <p className="notice">
      {young === "yes" ? "They were under 18 then." : "They may have been under 18 then."}{" "}
      {told === "in confidence"
        ? "Nothing listed as open below is a question for them. What matters now: are they safe, whom do they trust, what do they need."
        : "Of a real person, nothing listed as open below would be a question: what matters is whether they are safe, whom they trust and what they need."}
    </p>
  )
}
