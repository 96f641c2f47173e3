import { isDay } from "distinguo/accounts"
import { assess, owed } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import type { DaysKnown, DayThatCounts } from "distinguo/responses"
import { saysOfItself } from "./assess.ts"
import { assessmentInWords } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { askedForInWords, owedInWords } from "./owed-words.ts"
import { problems } from "./problems.ts"

/** How a day that a time is counted from is named on the command line. */
const dayNames: Readonly<Record<string, DayThatCounts>> = {
  arrival: "the day they came into the country",
  beginning: "the first day of what happened",
  decision: "the day of the decision",
  notice: "the day the notice came",
  pay: "the day the pay was due",
}

/**
 * `distinguo owed`: what was asked for, then what the law of a place ties to what was found on their own account. List 1
 * is said always; list 2 stands behind the same gate as `assess`, for one person at a time.
 */
export async function owedCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingOwedToRead())
  const days = daysTyped(typed.days)
  if (days === "not a day") return complain(computer, problems.notADayThatCounts(Object.keys(dayNames)))
  if (typed.place !== "not said" && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(typed.place))
    return complain(computer, problems.notAPlace())
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { dutySaid, form } = typed
  const today = computer.today()
  const ends = opened.map(({ name, account, textbook }) => {
    if (account === "cannot be read") return exits.fileProblem
    const place = typed.place === "not said" ? account.worker.place : typed.place
    const read = owed(account, {
      definitions,
      place,
      today,
      dutySaid,
      textbook,
      days,
      theySaySo: false,
      markedYoung: false,
    })
    if ("problem" in read) {
      computer.complain(`${name}: ${read.problem.message} ${read.problem.mend}`)
      return exits.fileProblem
    }
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (callsItself !== "" && form === "json") computer.complain(callsItself)
    const keptBack = read.duty.gate === "holds" || read.law === "left out"
    if (form === "json") computer.say(JSON.stringify(read))
    else if (keptBack) {
      const nothing = assess(account, { under: [], on: typed.on, today, dutySaid, textbook, readings: {} })
      if ("problem" in nothing) throw new Error("an account whose debts can be read can be assessed")
      computer.say([askedForInWords(account, read), "", assessmentInWords(account, nothing, [])].join("\n"))
    } else computer.say([...(callsItself === "" ? [] : [callsItself]), owedInWords(account, read)].join("\n"))
    return read.duty.gate === "holds" ? exits.dutyFirst : exits.done
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

function daysTyped(typed: readonly string[]): DaysKnown | "not a day" {
  const pairs = typed.map((one) => one.split("="))
  if (pairs.some(([name = "", day = "", ...more]) => !Object.hasOwn(dayNames, name) || !isDay(day) || more.length > 0))
    return "not a day"
  return Object.fromEntries(pairs.map(([name = "", day = ""]) => [dayNames[name], day]))
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
