import { daysInWords, type Episode } from "distinguo/accounts"

export { dayInWords, daysInWords } from "distinguo/accounts"

/** When an episode was, with what was not said left out: "from May 2024, still going on". */
export function episodeDaysInWords({ from, to }: Pick<Episode, "from" | "to">): string {
  const days = [
    typeof from === "string" ? "" : `from ${daysInWords(from)}`,
    to === "still going on" ? "still going on" : typeof to === "string" ? "" : `to ${daysInWords(to)}`,
  ].filter((part) => part !== "")
  return days.length === 0 ? "when: not said" : days.join(" ")
}
