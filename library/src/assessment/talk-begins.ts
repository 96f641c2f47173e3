import {
  type Account,
  type Circumstances,
  type Episode,
  readDays,
  type Telling,
  type Worker,
} from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { isInForce, isLawOf } from "../law/index.ts"
import { type Definition, freeze } from "../reasoning/index.ts"
import type { Talk } from "./ask-talk.ts"

/**
 * A new account for a worker's place and role. The label is the day and nothing else: whoever finds the file learns no
 * more from it.
 *
 * @param day - today, `YYYY-MM-DD`.
 */
export function newAccount(day: string, { place, role }: Worker): Account {
  return freeze<Account>({
    schema: "distinguo.account/1",
    label: day,
    told: "in confidence",
    preparedFor: "nobody in particular",
    safeContact: "nothing said",
    worker: { place, role: role === "not said" ? "" : role },
    ownWords: [],
    selfDescription: [],
    othersWords: [],
    wishes: [],
    episodes: [newEpisode],
    together: [],
    law: "may be read",
    others: "not said",
    example: "not an example",
  })
}

const newEpisode: Episode = freeze({
  id: "one",
  title: "one",
  with: "",
  from: "not said",
  to: "not said",
  where: "",
  statements: [],
  ages: [],
})

/** What a talk that goes on from a file may be about, in the worker's own words for it. */
export function episodesToChoose({ episodes }: Account): readonly { readonly id: string; readonly words: string }[] {
  return episodes.map((one) => ({
    id: one.id,
    words: [one.title, one.with, one.where].filter((part) => part !== "").join(", "),
  }))
}

/** What came of the words that are said first (CARE-1). Until it is one of these, no talk begins. */
export interface Understood {
  readonly law: Talk["law"]
  /** As the worker marks it: what the person has said to those words. */
  readonly words: string
}

/**
 * The two ways in which the words may have been understood, the one that changes nothing first. Where they asked once
 * that the law be left out it stays so, unless they themselves say otherwise now (ASKING-28).
 */
export function waysOfUnderstanding({ law }: Account): readonly Understood[] {
  return law === "left out"
    ? [
        { law: "left out", words: "Said and understood. As they asked before, look at no law" },
        { law: "may be read", words: "Said and understood. They now want the law looked at too" },
      ]
    : [
        { law: "may be read", words: "Said, and understood" },
        { law: "left out", words: "Said and understood. They want help only, and no law looked at" },
      ]
}

/** A talk as it begins, once the words have been understood. What they want done with the law goes into the account. */
export function beginTalk(account: Account, about: Pick<Talk, "episode" | "law" | "circumstances" | "day">): Talk {
  const { law } = about
  return freeze<Talk>({ ...about, account: { ...account, law }, duty: "said and understood", steps: [] })
}

/** How the person tells things in this talk: in their own name, today, in these circumstances. */
export function tellingOfTheTalk(day: string, circumstances: Circumstances): Telling {
  const today = readDays(day)
  const when = today === "impossible" ? "not said" : today
  return freeze<Telling>({ by: "the person", role: "", when, circumstances, setAside: "no", stands: false })
}

/** Someone who may be there, and how a worker who may be read over the shoulder finds them named: no charge in it. */
export interface MayBeThere {
  readonly who: Circumstances["present"][number]
  readonly words: string
}

/** Nobody first: whoever is alone is the first thing to be sure of. Then those who are there most often. */
export const whoMayBeThere: readonly MayBeThere[] = freeze([
  { who: "nobody", words: "Nobody" },
  { who: "friend", words: "A friend" },
  { who: "relative", words: "A relative" },
  { who: "co-worker", words: "Someone they work with" },
  { who: "partner", words: "A partner" },
  { who: "client", words: "A client" },
  { who: "manager", words: "Someone they work for" },
  { who: "recruiter", words: "Someone who found them the work" },
  { who: "relative who profits", words: "A relative who gains from it" },
  { who: "official", words: "Someone from an office, or the police" },
])

/** Who interprets, in the worker's words. */
export const whoInterprets = freeze({
  none: "Nobody",
  "chosen by the person": "Someone they chose",
  "of the organisation": "Someone from where I work",
  "of an official": "Someone from an office, or the police",
  "of one with an interest": "Someone who gains from what is said",
  "not said": "Not said",
} satisfies Readonly<Record<Circumstances["interpreter"], string>>)

/** Said to the worker where what is told of others waits until it can be told freely (CARE-14). */
export const toldUnfreely =
  "Here, or with them there, another time or place would be better. What is said of others now is kept, and waits until it can be said freely. Ask only what helps today."

/**
 * The texts for whose sake a question may be put: the international ones and the law of the worker's place, as in force
 * on the day. Another country's law asks nothing here.
 */
export function servedByATalk(
  definitions: readonly Definition<FactId>[],
  { account, day }: Talk,
): readonly Definition<FactId>[] {
  const { place } = account.worker
  return definitions.filter(
    (definition) => (day === "not said" || isInForce(definition, day)) && isLawOf(definition, place),
  )
}
