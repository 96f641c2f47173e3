import { freeze } from "../../reasoning/index.ts"
import type { Account, Correction, Telling } from "../account.ts"
import { problems } from "../problems.ts"
import { standingsOf } from "../standings.ts"
import { setAside } from "./corrections.ts"
import {
  addStatement,
  isOfThisSitting,
  type StatementTyped,
  saidInThisSitting,
  statementAsTyped,
  takeOut,
  writeDown,
} from "./statements.ts"
import { episodeNamed, type PlaceOfWords, type WrittenDown } from "./written.ts"

/** Something that somebody says now, and how it comes to be told. */
export interface SaidNow {
  readonly telling: Telling
  readonly said: StatementTyped
}

/**
 * What the person said before of this fact against which their own new answer would stand: with both, their own account
 * would read as said both ways, which nobody means by answering a second time. Empty where the new answer takes the
 * earlier one's place anyway, where the two are of different times, and for anyone else's answer: another may always say
 * otherwise. So one can ask which it is before it is written down.
 */
export function standsAgainst(
  account: Account,
  opened: Account,
  episode: string,
  { telling, said }: SaidNow,
): readonly PlaceOfWords[] {
  if (telling.by !== "the person" || !isAnswered(said.answer)) return []
  const written = writeDown(account, opened, episode, telling, said)
  if ("problems" in written) return []
  if (standingsOf(episodeNamed(written.account, episode), "own account")[said.fact] !== "contested") return []
  const taken = saidInThisSitting(account, opened, episode, telling, said.fact)
  const places = episodeNamed(account, episode).statements.flatMap((one, at): readonly PlaceOfWords[] => {
    const opposes = one.fact === said.fact && isAnswered(one.answer) && one.answer !== said.answer
    const isTheirs = one.by === "the person" && one.setAside === "no"
    return opposes && isTheirs && (taken === "nothing" || taken.at !== at) ? [{ episode, kind: "statement", at }] : []
  })
  return freeze(places)
}

/**
 * What they say now instead of what they said before: each earlier answer is set aside by them, with its kind, or taken
 * out if it is of this sitting; then the new one is written down.
 */
export function sayInstead(
  account: Account,
  opened: Account,
  places: readonly PlaceOfWords[],
  { telling, said }: SaidNow,
  because: Correction,
): WrittenDown {
  const [first] = places
  if (first === undefined) throw new Error("there is something that is said instead of")
  const cleared = clear(account, opened, places, because)
  return "problems" in cleared ? cleared : writeDown(cleared.account, opened, first.episode, telling, said)
}

/** The days of one answer, as they are typed. */
export interface DaysTyped {
  readonly from: string
  readonly to: string
}

/**
 * Both are true, of different times: the earlier answer is said again of the days they give it, told as it was told, and
 * its older form set aside as remembered more; the new one stands beside it with its own days. The words of both stay. If
 * with these days the two still stand against each other, that is a problem, and nothing has changed.
 */
export function keepBoth(
  account: Account,
  opened: Account,
  places: readonly PlaceOfWords[],
  now: SaidNow,
  earlierDays: DaysTyped,
): WrittenDown {
  const [first] = places
  if (first === undefined) throw new Error("there is something beside which it is kept")
  const { episode } = first
  const earlier = places.flatMap(({ at }) => episodeNamed(account, episode).statements.slice(at, at + 1))
  const cleared = clear(account, opened, places, "remembered more")
  if ("problems" in cleared) return cleared
  const all = [
    ...earlier.map((one) => ({ telling: one as Telling, said: { ...statementAsTyped(one), ...earlierDays } })),
    now,
  ]
  let written: WrittenDown = cleared
  for (const { telling, said } of all) {
    if ("problems" in written) return written
    written = addStatement(written.account, episode, telling, said)
  }
  if ("problems" in written) return written
  const standing = standingsOf(episodeNamed(written.account, episode), "own account")[now.said.fact]
  return standing === "contested" ? freeze({ problems: [problems.sameTime(["said"])] }) : written
}

/** From the last to the first, so that taking one out moves none of the others. */
function clear(account: Account, opened: Account, places: readonly PlaceOfWords[], because: Correction): WrittenDown {
  let cleared: WrittenDown = { account }
  for (const place of places.toSorted((one, other) => other.at - one.at)) {
    if ("problems" in cleared) return cleared
    cleared = isOfThisSitting(opened, place)
      ? takeOut(cleared.account, opened, place)
      : setAside(cleared.account, place, because)
  }
  return cleared
}

function isAnswered(answer: StatementTyped["answer"]): boolean {
  return answer === "yes" || answer === "no"
}
