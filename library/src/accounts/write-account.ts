import type {
  Account,
  AgeRange,
  AgeStatement,
  Circumstances,
  Episode,
  Expectation,
  Statement,
  Telling,
} from "./account.ts"
import { type DayRange, readDays } from "./day.ts"
import { type AnswerKey, answerKeys } from "./read-answers.ts"
import { clashBetween } from "./read-clashes.ts"
import type { SafeContact } from "./safe-contact.ts"

type Written = Readonly<Record<string, unknown>>

/**
 * Writes the hand-written form `distinguo.account/1` as data of the shape that JSON has, with what is not said left
 * out. Every account that `readAccount` gives is read from it again, equal in every part.
 */
export function writeAccount(account: Account): unknown {
  const { place, role } = account.worker
  const { example } = account
  return {
    schema: account.schema,
    label: account.label,
    ...unless("in confidence", "told", account.told),
    ...unless("nobody in particular", "prepared_for", account.preparedFor),
    ...(account.safeContact === "nothing said" ? {} : { safe_contact: writeSafeContact(account.safeContact) }),
    ...unlessEmpty("worker", { ...unless("not said", "place", place), ...unless("", "role", role) }),
    ...unlessNone("own_words", account.ownWords),
    ...unlessNone("self_description", account.selfDescription),
    ...unlessNone(
      "others_words",
      account.othersWords.map(({ by, role, words }) => ({ by, ...unless("", "role", role), words })),
    ),
    ...unlessNone(
      "wishes",
      account.wishes.map(({ need, words }) => (words === "" ? need : { need, words })),
    ),
    ...unless("may be read", "law", account.law),
    episodes: account.episodes.map(writeEpisode),
    ...unlessNone(
      "together",
      account.together.map(({ episodes, because }) => ({ episodes: [...episodes], because })),
    ),
    ...(account.others === "not said" ? {} : { others: "no", because: "textbook pattern" }),
    ...(example === "not an example" ? {} : { example: writeExample(example) }),
  }
}

function writeSafeContact(contact: SafeContact): Written {
  return {
    ...unless("", "name", contact.name),
    ...unlessNone("means", contact.means),
    ...unless("", "how", contact.how),
    ...unless("", "when", contact.when),
    ...unless("", "never_when", contact.neverWhen),
    ...unless("", "who_sees", contact.whoSees),
    ...unless("", "never_say", contact.neverSay),
    ...unless("", "say_instead", contact.sayInstead),
    ...unless("not said", "until", writeTime(contact.until)),
    ...unless("", "reach_us", contact.reachUs),
    ...unless("not said", "another_talk", contact.anotherTalk),
  }
}

function writeEpisode(episode: Episode): Written {
  return {
    id: episode.id,
    ...unless(episode.id, "title", episode.title),
    ...unless("", "with", episode.with),
    ...unless("", "where", episode.where),
    ...unless("not said", "from", writeTime(episode.from)),
    ...unless("not said", "to", writeTime(episode.to)),
    ...unlessNone("said", tellingsOf(episode).map(writeTelling)),
  }
}

/** Statements and an age that were told together. */
interface Told {
  readonly telling: Telling
  readonly statements: Statement[]
  age: AgeStatement | "none"
}

/**
 * As few tellings as keep the order of statements and of ages: a statement joins the last telling if it was told in the
 * same way, its answer does not come before the last one, and nothing in the telling clashes with it. An age joins
 * the first telling told in the same way, after the telling of the age before it.
 */
function tellingsOf(episode: Episode): readonly Told[] {
  const tellings: Told[] = []
  for (const statement of episode.statements) {
    const last = tellings.at(-1)
    if (last !== undefined && mayJoin(statement, last)) last.statements.push(statement)
    else tellings.push({ telling: statement, statements: [statement], age: "none" })
  }
  let from = 0
  for (const age of episode.ages) {
    const told = tellings.find((one, item) => item >= from && isToldAlike(one.telling, age))
    if (told === undefined) tellings.push({ telling: age, statements: [], age })
    else told.age = age
    from = (told === undefined ? tellings.length - 1 : tellings.indexOf(told)) + 1
  }
  return tellings
}

const order: readonly string[] = Object.values(answerKeys)

function mayJoin(statement: Statement, { statements, telling }: Told): boolean {
  const last = statements.at(-1)?.answer ?? ""
  return (
    isToldAlike(telling, statement) &&
    order.indexOf(last) <= order.indexOf(statement.answer) &&
    statements.every((before) => clashBetween(before, statement) === "none")
  )
}

function isToldAlike(one: Telling, other: Telling): boolean {
  return JSON.stringify(writeHowTold(one)) === JSON.stringify(writeHowTold(other))
}

function writeTelling({ telling, statements, age }: Told): Written {
  const answered = (Object.keys(answerKeys) as AnswerKey[]).map((key) => {
    const said = statements.filter(({ answer }) => answer === answerKeys[key])
    return unlessNone(key, said.map(writeStatement))
  })
  return Object.assign({ ...writeHowTold(telling), ...(age === "none" ? {} : { age: writeAge(age) }) }, ...answered)
}

/** All that statements of one telling share. */
export function writeHowTold({ by, role, when, circumstances, setAside, stands }: Telling): Written {
  return {
    by,
    ...unless("", "role", role),
    ...unless("not said", "when", writeTime(when)),
    ...unlessEmpty("circumstances", writeCircumstances(circumstances)),
    ...unless("no", "set_aside", setAside),
    ...(stands ? { stands: "yes" } : {}),
  }
}

function writeCircumstances({ place, present, interpreter, promised }: Circumstances): Written {
  return {
    ...unless("not said", "place", place),
    ...unlessNone("present", present),
    ...unless("not said", "interpreter", interpreter),
    ...unless("not said", "promised", promised),
  }
}

function writeStatement({ fact, during, words }: Statement): unknown {
  if (during === "the whole episode" && words === "") return fact
  const days = during === "the whole episode" ? {} : { from: writeTime(during.from), to: writeTime(during.to) }
  return { fact, ...days, ...unless("", "words", words) }
}

function writeAge({ atStart, atEnd, born }: AgeStatement): unknown {
  if (atEnd === "not said" && born === "not said") return writeYears(atStart)
  return {
    ...unless("not said", "at_start", writeYears(atStart)),
    ...unless("not said", "at_end", writeYears(atEnd)),
    ...unless("not said", "born", writeTime(born)),
  }
}

function writeYears(age: AgeRange | string): unknown {
  if (typeof age === "string") return age
  const { youngest, oldest } = age
  if (oldest === "open") return `${youngest} or over`
  if (youngest === oldest) return youngest
  return youngest === 0 && oldest < 120 ? `under ${oldest + 1}` : `${youngest}-${oldest}`
}

function writeExample({ source, note, restates, court, expect }: Exclude<Account["example"], string>): Written {
  return {
    ...unless("", "source", source),
    ...unless("", "note", note),
    ...unlessNone("restates", restates),
    ...unlessNone(
      "court",
      court.map((finding) => ({ ...finding })),
    ),
    ...unlessNone("expect", linesOf(expect).map(writeLine)),
  }
}

/** Expectations in one line: the same of one place, each of another definition. */
type Line = readonly [Expectation, ...Expectation[]]

/** As few lines as keep the order: an expectation joins the last line if only its definition is another. */
function linesOf(expect: readonly Expectation[]): readonly Line[] {
  const lines: Line[] = []
  for (const one of expect) {
    const last = lines.at(-1)
    const joins = last !== undefined && isSameBut(one, last[0]) && !last.some((o) => o.definition === one.definition)
    if (joins) lines[lines.length - 1] = [...last, one]
    else lines.push([one])
  }
  return lines
}

function isSameBut(one: Expectation, other: Expectation): boolean {
  return JSON.stringify({ ...one, definition: "" }) === JSON.stringify({ ...other, definition: "" })
}

function writeLine(line: Line): Written {
  const [{ definition, episodes, ownAccount, everythingSaid }] = line
  return {
    ...(line.length === 1 ? { definition } : { definitions: line.map((one) => one.definition) }),
    ...(episodes.length === 1 ? { episode: episodes[0] } : { episodes: [...episodes] }),
    own_account: ownAccount,
    everything_said: everythingSaid,
  }
}

/** A day, a month or a year where the stretch is just that; else its first day and its last. */
export function writeTime(time: DayRange | string): string {
  if (typeof time === "string") return time
  const { earliest, latest } = time
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)]
  const short = [earliest, month, year].find((text) => {
    const days = readDays(text)
    return typeof days === "object" && days.earliest === earliest && days.latest === latest
  })
  return short ?? `${earliest}..${latest}`
}

function unless(silence: string, key: string, value: unknown): Written {
  return value === silence ? {} : { [key]: value }
}

function unlessNone(key: string, list: readonly unknown[]): Written {
  return list.length === 0 ? {} : { [key]: [...list] }
}

function unlessEmpty(key: string, parts: Written): Written {
  return Object.keys(parts).length === 0 ? {} : { [key]: parts }
}
