import {
  type Account,
  type Answer,
  nothingOfContact,
  type OthersWords,
  type SafeContact,
  type Statement,
  type Telling,
  type Wish,
} from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { leftAloneBy } from "./ask-left-alone.ts"
import type { Step, Talk } from "./ask-talk.ts"

/** What was made of a question: an answer of theirs, or nothing, which leaves the fact not asked (promise 15). */
export interface Said {
  readonly fact: FactId
  readonly answer: Answer | "nothing said"
  /** Their own words for it, as said, or empty. */
  readonly words: string
}

/**
 * The talk after a question was put and, perhaps, answered. "Nothing said" keeps no statement, only that it is not put
 * again in this talk; what they would rather not say closes its topic for the talk. What they say of danger today takes the place of what they said on an earlier day.
 */
export function answerInTalk(talk: Talk, { fact, answer, words }: Said, telling: Telling): Talk {
  const steps: readonly Step[] = [{ kind: "fact", fact }, ...leftAloneBy({ fact, answer, words }, telling)]
  const asked = steps.reduce(afterStep, talk)
  if (answer === "nothing said") return asked
  const statement: Statement = { ...telling, fact, answer, during: "the whole episode", words }
  return withEpisode(asked, (statements) => [
    ...(fact === "in_danger_now" && telling.by === "the person" ? statements.map(overtaken) : statements),
    statement,
  ])
}

function overtaken(said: Statement): Statement {
  const earlier = said.fact === "in_danger_now" && said.by === "the person" && said.setAside === "no"
  return earlier ? { ...said, setAside: "changed situation" } : said
}

/** The talk after something else was said by the worker. */
export function afterStep(talk: Talk, step: Step): Talk {
  return freeze({ ...talk, steps: [...talk.steps, step] })
}

/** The talk with what they ask for, and with their own words, as said. */
export function withWishes(talk: Talk, wishes: readonly Wish[]): Talk {
  return withAccount(talk, { wishes: [...talk.account.wishes, ...wishes] })
}

export function withOwnWords(talk: Talk, words: string): Talk {
  return withAccount(talk, { ownWords: [...talk.account.ownWords, words] })
}

/** The talk with more of how they may be reached. */
export function withSafeContact(talk: Talk, set: Partial<SafeContact>): Talk {
  const { safeContact } = talk.account
  const before = safeContact === "nothing said" ? nothingOfContact : safeContact
  return withAccount(talk, { safeContact: { ...before, ...set } })
}

export function withOthersWords(talk: Talk, words: OthersWords): Talk {
  return withAccount(talk, { othersWords: [...talk.account.othersWords, words] })
}

function withAccount(talk: Talk, parts: Partial<Account>): Talk {
  return freeze({ ...talk, account: { ...talk.account, ...parts } })
}

function withEpisode(talk: Talk, change: (statements: readonly Statement[]) => readonly Statement[]): Talk {
  const episodes = talk.account.episodes.map((episode) =>
    episode.id === talk.episode ? { ...episode, statements: change(episode.statements) } : episode,
  )
  return withAccount(talk, { episodes })
}
