import {
  type Account,
  agencyInGeneral,
  agencyOfTheYoung,
  agencyOverTime,
  agencyWithoutADay,
  besideMoment,
  daysInWords,
  type EpisodeAgency,
  howFreelyInWords,
  type Moment,
  momentInWords,
  othersOnAgency,
  readByInWords,
  timeOfMomentInWords,
} from "distinguo/accounts"
import { assess, mayBeYoung } from "distinguo/assessment"
import { endOf, saysOfItself } from "./assess.ts"
import { assessmentInWords, episodeHeading } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/**
 * `distinguo agency`: what they say of agreeing, going on and stopping, in the order of days. For one person at a time and
 * behind the same gate as `assess`. It has words alone: a form for machines would be a table of people's consent.
 */
export async function agencyCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.form === "json") return complain(computer, problems.agencyInWordsAlone())
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToLayOut())
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { on, dutySaid } = typed
  const ends = opened.map(({ name, account, textbook }) => {
    if (account === "cannot be read") return exits.fileProblem
    const assessment = assess(account, { under: [], on, today: computer.today(), dutySaid, textbook, readings: {} })
    if ("problem" in assessment) {
      computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
      return exits.fileProblem
    }
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (assessment.duty.gate === "holds") computer.say(assessmentInWords(account, assessment, []))
    else computer.say(inWords(account, computer.today(), callsItself))
    return endOf(assessment)
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

function inWords(account: Account, today: string, callsItself: string): string {
  const { episodes, theirs } = agencyOverTime(account, today)
  return [
    ...(callsItself === "" ? [] : [callsItself]),
    `${account.label}  (${account.told})`,
    "",
    wrap(agencyInGeneral, ""),
    ...(mayBeYoung(account) ? ["", wrap(agencyOfTheYoung, "")] : []),
    ...episodes.flatMap((one) => [
      "",
      episodeHeading(account.episodes.filter(({ id }) => id === one.id)),
      ...episodeLines(one),
    ]),
    ...(episodes.filter((one) => one.theirs.length > 0).length > 1 ? acrossAll(account, theirs) : []),
    "",
    "This is not a decision of any authority.",
  ].join("\n")
}

function episodeLines({ theirs, others }: EpisodeAgency): readonly string[] {
  return [
    ...(theirs.length === 0 ? ["", "  Nothing is written down of what they say of it."] : []),
    ...theirs.flatMap((moment) => ["", ...momentLines(moment)]),
    ...(others.length === 0 ? [] : ["", "  What others say of it", wrap(othersOnAgency, "  ")]),
    ...others.flatMap((moment) => [
      "",
      wrap(`${moment.by}${moment.role === "" ? "" : ` (${moment.role})`}: ${readByInWords(moment)}`, "    "),
      ...momentLines(moment).map((line) => `  ${line}`),
    ]),
  ]
}

/** The time, their own words, then what was marked; how it came to be told where something is to be said of it. */
function momentLines(moment: Moment): readonly string[] {
  const { day, words } = moment
  const time = timeOfMomentInWords(moment.time)
  const dayless = day === "no day was said" ? ` (${agencyWithoutADay.toLowerCase()})` : ""
  const beside = [besideMoment(moment), toldInWords(moment), howFreelyInWords(moment)].filter((part) => part !== "")
  return [
    `  ${time}${dayless}`,
    ...(words === "" ? [] : [wrap(`“${words}”`, "    ")]),
    wrap(momentInWords(moment), "    "),
    ...beside.map((part) => wrap(`(${part})`, "    ")),
  ]
}

function toldInWords({ told, circumstances: { place } }: Moment): string {
  const parts = [told === "not said" ? "" : `told ${daysInWords(told)}`, place === "not said" ? "" : `where: ${place}`]
  return parts.filter((part) => part !== "").join(", ")
}

/** Through all episodes, in short: what was said in full stands above. */
function acrossAll({ episodes }: Account, theirs: readonly Moment[]): readonly string[] {
  const titleOf = (id: string): string => episodes.find((one) => one.id === id)?.title ?? id
  return [
    "",
    "In all episodes, one after another",
    ...theirs.map((moment) =>
      wrap(`${timeOfMomentInWords(moment.time)}, ${titleOf(moment.episode)}: ${momentInWords(moment)}`, "  "),
    ),
  ]
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
