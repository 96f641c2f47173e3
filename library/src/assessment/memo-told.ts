import {
  type Account,
  agesAcross,
  daysInWords,
  type Episode,
  type SaidThere,
  saidBySource,
  standingsOf,
  type TellingHeard,
} from "../accounts/index.ts"
import { factById, vocabulary } from "../facts/index.ts"
import type { MemoEpisode, MemoSaid, MemoTelling } from "./memo.ts"
import { canonicalJson } from "./memo-canonical.ts"
import { spokenOrNone } from "./memo-direction.ts"
import { aboutEpisode, ageInWords, howFreely, howTold, worthInWords } from "./memo-words.ts"

/** What was told of each episode, theirs and others' apart, in the order of the account. */
export function episodesTold(account: Account): readonly MemoEpisode[] {
  const ages = agesAcross(account).episodes
  return account.episodes.map((episode, at) => ({
    id: episode.id,
    title: episode.title,
    about: aboutEpisode(episode),
    under18: underEighteenIn(ages[at] ?? episode),
    ...toldIn(episode),
  }))
}

function toldIn(episode: Episode): Pick<MemoEpisode, "theirs" | "others"> {
  const tellings = saidBySource(episode).flatMap(({ by, tellings: heard }) =>
    heard
      .flatMap(byStands)
      .toSorted(byDay)
      .flatMap((telling) => tellingIn(by, telling)),
  )
  return {
    theirs: tellings.filter(({ by }) => by === "the person"),
    others: tellings.filter(({ by }) => by !== "the person"),
  }
}

/** What was since said to stand has a head of its own: it was told on the same occasion, and counts otherwise. */
function byStands({ telling, said }: TellingHeard): readonly TellingHeard[] {
  return [false, true].flatMap((stands) => {
    const alike = said.filter(({ statement }) => statement.stands === stands)
    return alike.length === 0 ? [] : [{ telling: { ...telling, stands }, said: alike }]
  })
}

/** By the day of telling, and where that is alike by what stands there: never by what was asked first. */
function byDay(one: TellingHeard, other: TellingHeard): number {
  const [first, second] = [one, other].map(({ telling }) => canonicalJson([dayOf(telling.when), telling]))
  return String(first) < String(second) ? -1 : 1
}

function dayOf(when: TellingHeard["telling"]["when"]): string {
  return when === "not said" ? "on no day that was said" : when.earliest
}

function tellingIn(by: MemoTelling["by"], { telling, said }: TellingHeard): readonly MemoTelling[] {
  const kept = inOrder(said.flatMap(saidThere))
  if (kept.length === 0) return []
  return [{ by, role: telling.role, how: howTold(telling), freely: howFreely(telling), said: kept }]
}

/**
 * The current text alone: a yes, a no or an age that nobody has set aside. A silence leaves nothing here, nor its words
 * (CARE-15, CARE-17).
 */
function saidThere({ statement, age, ownAccount, everythingSaid }: SaidThere): readonly MemoSaid[] {
  const { by, fact, answer, words, during, setAside } = statement
  if (setAside !== "no") return []
  const told = age === "no age" ? (answer === "yes" || answer === "no" ? answer : "") : ageInWords(age)
  if (told === "") return []
  return [
    {
      about: age === "no age" ? fact : "age",
      label: age === "no age" ? factById(fact).label : "age",
      answer: told,
      words: spokenOrNone(words),
      during: during === "the whole episode" ? "" : `from ${daysInWords(during.from)} to ${daysInWords(during.to)}`,
      does:
        age !== "no age" && answer === "not known"
          ? "settles no age by itself"
          : worthInWords(by, ownAccount, everythingSaid),
    },
  ]
}

const places = new Map<string, number>(vocabulary.map(({ id }, at) => [id, at]))

/** In the order of the vocabulary, ages first: in what order things were asked and said is nobody's business here. */
function inOrder(said: readonly MemoSaid[]): readonly MemoSaid[] {
  const placeOf = ({ about }: MemoSaid): number => places.get(about) ?? -1
  return said.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || (canonicalJson(one) < canonicalJson(other) ? -1 : 1),
  )
}

/** From what was told of their age, in this episode or of another; never from a doubt, which is a reason for silence. */
function underEighteenIn(episode: Episode): MemoEpisode["under18"] {
  const own = standingsOf(episode, "own account").under_18_at_act
  const all = standingsOf(episode, "everything said").under_18_at_act
  if (own === "yes" || all === "yes") return "yes"
  if (own === "contested" || all === "contested") return "contested"
  return own === "no" || all === "no" ? "no" : "not stated"
}
