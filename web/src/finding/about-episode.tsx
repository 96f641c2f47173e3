import type { Episode } from "distinguo/accounts"
import { episodeDaysInWords } from "../account/days-in-words.ts"

/** With whom, where and when: what was said of it, and that the days were not. */
export function AboutEpisode({ episode: { with: who, where, from, to } }: { episode: Episode }) {
  const parts = [who === "" ? "" : `With ${who}`, where, episodeDaysInWords({ from, to })].filter((part) => part !== "")
  return (
    <p className="about">
      {parts.map((part, index) => (
        <span key={part}>
          {part}
          {index < parts.length - 1 && ", "}
        </span>
      ))}
    </p>
  )
}
