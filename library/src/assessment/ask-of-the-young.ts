import type { Account, AgeStatement, DayRange, Episode } from "../accounts/index.ts"
import { agesAcross, isDoubtful, isToldUnfreely, standingsOf, underEighteen } from "../accounts/index.ts"
import type { Talk } from "./ask-talk.ts"

/**
 * Whether the person was said to be under 18, or there is a reason to doubt that they were not: someone not sure, an
 * age on both sides of 18, words both ways. Whoever said so, and however it was told: a talk that stops for an adult
 * does less harm than one that goes on with a child (CARE-8). Nothing said is no reason. What an age told of one time
 * says of another counts too: someone of 19 now was 16 three years ago.
 */
export function mayBeYoung(account: Account): boolean {
  return agesAcross(account).episodes.some(isOfSomeoneYoung)
}

/**
 * Whether a talk is with, or about the time of, someone who is or may be under 18. Of someone who is certainly grown up
 * by now, what they told of an earlier time when they were young does not close a talk about a later one.
 */
export function isTalkOfTheYoung(talk: Talk): boolean {
  if (talk.steps.some(({ kind }) => kind === "young")) return true
  const { episodes } = agesAcross(talk.account)
  const here = episodes.filter(({ id }) => id === talk.episode)
  return here.some(isOfSomeoneYoung) || (mayBeYoung(talk.account) && !isGrownUpBy(talk.day, episodes, talk.episode))
}

function isOfSomeoneYoung(episode: Episode): boolean {
  return (
    episode.statements.some(
      ({ fact, setAside, answer, by }) =>
        fact === "under_18_at_act" &&
        setAside === "no" &&
        (answer === "yes" || (answer === "not known" && by === "the person")),
    ) || episode.ages.some((age) => age.setAside === "no" && isYoungOrDoubtful(age, episode))
  )
}

function isYoungOrDoubtful(age: AgeStatement, episode: Episode): boolean {
  if (underEighteen(age, episode) === "yes") return true
  return isDoubtful(age, episode) && saysSomethingOfTheStart(age, episode)
}

/** An age at the end alone, of someone grown up by then, is no reason to think that they were young at the start. */
function saysSomethingOfTheStart({ atStart, atEnd, born }: AgeStatement, { from }: Episode): boolean {
  if (atStart !== "not said" || (born !== "not said" && typeof from !== "string")) return true
  return atEnd === "not sure" || (typeof atEnd === "object" && atEnd.youngest < 18)
}

/**
 * Whether the person is certainly 18 or over by now, on their own free word: 18 or over when what the talk is about
 * began, or of an age in any episode, or born so long ago that the day of the talk leaves no doubt. One birth that
 * leaves a doubt is enough to doubt.
 */
function isGrownUpBy(day: Talk["day"], episodes: readonly Episode[], about: string): boolean {
  const ages = episodes.flatMap((episode) => episode.ages).filter((age) => age.setAside === "no")
  const births = ages.flatMap(({ born }) => (born === "not said" ? [] : [born]))
  if (day !== "not said" && !births.every((born) => isEighteenOn(day, born))) return false
  const theirs = ages.filter((age) => age.by === "the person" && !isToldUnfreely(age))
  const talkedAbout = episodes.find(({ id }) => id === about)
  return (
    (talkedAbout !== undefined && standingsOf(talkedAbout, "own account").under_18_at_act === "no") ||
    theirs.some(({ atStart, atEnd }) =>
      [atStart, atEnd].some((age) => typeof age === "object" && age.youngest >= 18),
    ) ||
    (day !== "not said" && theirs.some(({ born }) => born !== "not said"))
  )
}

function isEighteenOn(day: string, { latest }: DayRange): boolean {
  return `${Number(latest.slice(0, 4)) + 18}${latest.slice(4)}` <= day
}
