import { type Account, agesAcross, type Episode, isDoubtful, standingsOf } from "distinguo/accounts"
import type { CirclesFound } from "distinguo/assessment"
import { daysInWords } from "../account/days-in-words.ts"
import { CirclesPicture } from "../circles/circles-picture.tsx"
import { FindingCard } from "./finding-card.tsx"
import type { Group } from "./groups.ts"

interface Shown {
  readonly group: Group
  readonly account: Account
  readonly circles: readonly CirclesFound[]
}

/** What happened, where, with whom and when; the three circles; then what each definition comes to on it. */
export function EpisodeFindings({ group, account, circles }: Shown) {
  const [first] = group.episodes
  const together = group.episodes.length > 1
  const found = circles.find(({ episodes }) => episodes.join(" ") === group.id)
  const id = `about-${group.id.replaceAll(" ", "-")}`
  return (
    <section className="episode" aria-labelledby={id}>
      <h2 id={id}>
        {together ? `Read together: ${group.episodes.map(({ title }) => title).join(" · ")}` : (first?.title ?? "")}
      </h2>
      {together && <p>Read as one because {group.because}.</p>}
      {!together && first !== undefined && <AboutEpisode episode={first} />}
      <AboutAge group={group} account={account} />
      {found !== undefined && <CirclesPicture found={found} account={account} id={`circles-${id}`} />}
      {group.findings.map((finding) => (
        <FindingCard finding={finding} group={group} account={account} key={finding.definition} />
      ))}
    </section>
  )
}

function AboutEpisode({ episode: { with: who, where, from, to } }: { episode: Episode }) {
  const days = [
    typeof from === "string" ? "" : `from ${daysInWords(from)}`,
    to === "still going on" ? "still going on" : typeof to === "string" ? "" : `to ${daysInWords(to)}`,
  ].filter((part) => part !== "")
  const when = days.length === 0 ? "when: not said" : days.join(" ")
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
function AboutAge({ group, account }: { group: Group; account: Account }) {
  const { told } = account
  // An age told of one episode bounds the others, here as in the findings.
  const episodes = agesAcross(account).episodes.filter(({ id }) => group.episodes.some((one) => one.id === id))
  const ages = episodes.map(underEighteenThen)
  if (ages.every((age) => age === "no")) return null
  return (
    <p className="notice">
      {ages.includes("yes") ? "They were under 18 then." : "They may have been under 18 then."}{" "}
      {told === "in confidence"
        ? "Nothing listed as open below is a question for them. What matters now: are they safe, whom do they trust, what do they need."
        : "Of a real person, nothing listed as open below would be a question: what matters is whether they are safe, whom they trust and what they need."}
    </p>
  )
}

function underEighteenThen(episode: Episode): "yes" | "perhaps" | "no" {
  const standing = standingsOf(episode, "everything said").under_18_at_act
  if (standing === "yes") return "yes"
  const doubtful = standing !== "no" && episode.ages.some((age) => isDoubtful(age, episode))
  return standing === "contested" || doubtful ? "perhaps" : "no"
}
