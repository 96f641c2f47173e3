import type { Account, Telling } from "distinguo/accounts"
import {
  accountWith,
  beginTalk,
  episodesToChoose,
  type Kept,
  newAccount,
  nextInTalk,
  servedByATalk,
  type Talk,
  talkSoFar,
  type Understood,
  waysOfUnderstanding,
  withMore,
} from "distinguo/assessment"
import { firstDefinitions } from "distinguo/law"
import { dutyOf, dutyWordsMark, roleNamed, roles } from "distinguo/responses"
import { askCircumstances } from "./ask-circumstances.ts"
import { keepOrForget, readBack } from "./ask-keep.ts"
import { askToReach } from "./ask-to-reach.ts"
import { marked, type Turned, turn } from "./ask-turns.ts"
import { typedFor } from "./ask-typed.ts"
import { wordsAloud } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo ask [FILE]`: a talk with the person, by the rules of asking. No finding and no law is on the screen. */
export async function askCommand(typed: Typed, computer: Computer): Promise<number> {
  const account = await accountToStart(typed, computer)
  return typeof account === "number" ? account : holdTalk(account, typed, computer)
}

async function holdTalk(account: Account, typed: Typed, computer: Computer): Promise<number> {
  const episode = await chooseEpisode(account, computer)
  const understood = episode === "stop" ? "not said" : await sayFirst(account, computer)
  if (episode === "stop" || understood === "not said") {
    computer.say(wrap(nothingAsked, ""))
    return exits.dutyFirst
  }
  const telling = await askCircumstances(computer)
  if (telling === "stop") return exits.done
  const { circumstances } = telling
  const start = beginTalk(account, { episode, circumstances, day: computer.today(), law: understood.law })
  const talked = await talkThrough(start, telling, computer)
  const said = await readBack(talked.kept, computer)
  if (said.length === 0 && talked.start === start) computer.say("\nNothing was said that would be kept.")
  else await keepOrForget(accountWith(talked.start, said), typed.word, computer)
  return exits.done
}

const nothingAsked =
  "Nothing was asked. They can hear what there is without telling you anything, today or another day."

/** The account to go on from: a new one for the worker's place and role, or the file's; or how it ended. */
async function accountToStart(typed: Typed, computer: Computer): Promise<Account | number> {
  const { named, place, role } = typed
  const complain = (problem: string): number => {
    computer.complain(problem)
    return exits.usage
  }
  const [unread] = optionsNotRead(typed)
  if (unread !== undefined) return complain(problems.unknownOption(unread))
  if (named.length > 1) return complain(problems.oneTalkAtATime())
  if (named.length === 0) {
    if (place !== "not said" && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place)) return complain(problems.notAPlace())
    if (roleNamed(role) !== role) return complain(problems.unknownRole(roles))
    return newAccount(computer.today(), { place, role })
  }
  if (place !== "not said" || role !== "not said") return complain(problems.fileSaysWhere())
  const [opened] = await openAll(typed, computer)
  if (opened === undefined || opened.account === "cannot be read") return exits.fileProblem
  return opened.account.told === "in confidence" ? opened.account : complain(problems.nobodysAccount())
}

/** Options of other commands that a talk would leave unheard: said, so that nobody believes they did something. */
function optionsNotRead({ examples, under, readings, on, form, dutySaid }: Typed): readonly string[] {
  const given = {
    "--example": examples.length > 0,
    "--under": under.length > 0,
    "--reading": readings.length > 0,
    "--on": on !== "the account's day",
    "--json": form === "json",
    "--duty-said": dutySaid,
  }
  return Object.entries(given).flatMap(([option, isGiven]) => (isGiven ? [option] : []))
}

async function chooseEpisode(account: Account, computer: Computer): Promise<string> {
  const episodes = episodesToChoose(account)
  const [first, ...more] = episodes
  if (first === undefined || more.length === 0) return first?.id ?? "stop"
  computer.say("What will the talk be about?")
  const options = episodes.map(({ words }) => words)
  const typed = await typedFor({ options, enter: "the first" }, computer)
  if (typed.kind === "stop") return "stop"
  return episodes[typed.kind === "numbers" ? (typed.at[0] ?? 0) : 0]?.id ?? first.id
}

/** The words to say first, as often as it takes until they are understood (CARE-1). */
async function sayFirst(account: Account, computer: Computer): Promise<Understood | "not said"> {
  const ways = waysOfUnderstanding(account)
  for (;;) {
    computer.say("Say this to the person first, in these or plainer words:")
    for (const words of wordsAloud(dutyOf(account, false).say)) computer.say(words)
    computer.say(wrap(`${dutyWordsMark} The questions that follow have not been tried with them either.`, ""))
    const options = [...ways.map(({ words }) => words), "Said, not understood: once more"]
    const typed = await typedFor({ options, enter: "not said yet" }, computer)
    if (typed.kind !== "numbers") return "not said"
    const way = ways[typed.at[0] ?? ways.length]
    if (way !== undefined) return way
  }
}

/**
 * Turn by turn to the end, or until someone stops. What is kept goes into the talk as it is said. The questions serve
 * the international texts and the law of the worker's place; another country's law asks nothing here. At the end it is
 * offered once that they be reached again; whoever stops before is not asked.
 */
async function talkThrough(begun: Talk, telling: Telling, computer: Computer): Promise<Talked> {
  const under = servedByATalk(firstDefinitions, begun)
  let { start, kept }: Talked = { start: begun, kept: [] }
  let talk = start
  let offered = false
  for (;;) {
    const next = nextInTalk(talk, under)
    if (next.kind === "nothing more" && offered) return { start, kept }
    let turned: Turned
    if (next.kind === "nothing more") {
      offered = true
      const reached = await askToReach({ start, kept }, computer)
      start = reached.start
      kept = reached.kept
      if (reached.marked === "nothing") return { start, kept }
      turned = await marked(reached.marked, { talk: talkSoFar(start, talk.steps, kept), telling }, computer)
    } else turned = await turn({ talk, telling }, next, computer)
    kept = withMore(kept, turned.kept)
    talk = talkSoFar(start, turned.talk.steps, kept)
    if (turned.stop) return { start, kept }
  }
}

/** The talk as it began, without what of its file was said anew; and what is kept of it. */
interface Talked {
  readonly start: Talk
  readonly kept: readonly Kept[]
}
