import type { Episode } from "distinguo/accounts"
import type { CirclesFound } from "distinguo/assessment"
import type { Circles } from "distinguo/circles"
import { wrap } from "./wrap.ts"

/** The circles of these episodes in words: the own account first, then everything said where it differs. */
export function circlesLines(
  found: readonly CirclesFound[],
  episodes: readonly Episode[],
  say: (circles: Circles) => readonly string[],
): readonly string[] {
  const ids = episodes.map(({ id }) => id).join(" ")
  const these = found.find((one) => one.episodes.join(" ") === ids)
  if (these === undefined) return []
  const { ownAccount, everythingSaid } = these
  return [
    "",
    "  The three circles (how their places are read here is from memory)",
    "    On their own account:",
    ...say(ownAccount).map((sentence) => wrap(sentence, "      ")),
    ...(isSamePicture(these)
      ? ["    With everything said: the same"]
      : ["    With everything said:", ...say(everythingSaid).map((sentence) => wrap(sentence, "      "))]),
  ]
}

export function isSamePicture({ ownAccount, everythingSaid }: CirclesFound): boolean {
  return JSON.stringify(ownAccount) === JSON.stringify(everythingSaid)
}
