import type { Account } from "distinguo/accounts"
import { type Assessment, assess, compareDays, comparisonOf, lawReadFirst, type Request } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { definitions, isLawOf, versionsOf } from "distinguo/law"
import type { Definition, Readings } from "distinguo/reasoning"
import { endOf, saysOfItself } from "./assess.ts"
import { assessmentInWords } from "./assessment-words.ts"
import { chosenReadings } from "./chosen-readings.ts"
import { daysInWords } from "./compare-days-words.ts"
import { examplesCompared } from "./compare-examples.ts"
import { comparisonInWords } from "./compare-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, type Opened, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"

/**
 * `distinguo compare`: one account under chosen texts, by how each stands and which part decides; with a second day the
 * findings that differ between the two; with `--examples` the house's own examples, each under each text. Behind the
 * same gate as `assess`, and for one person at a time.
 */
export async function compareCommand(typed: Typed, computer: Computer): Promise<number> {
  const asked = textsAsked(typed)
  if ("problem" in asked) return complain(computer, asked.problem)
  const readings = chosenReadings(typed.readings, definitions)
  if (readings === "not a reading") return complain(computer, problems.unknownReading())
  const files = typed.named.length + typed.examples.length
  if (typed.allExamples) {
    if (files > 0 || typed.andOn !== "no second day") return complain(computer, problems.examplesAlone())
    const under = asked.texts === "as read first" ? definitions : asked.texts
    return examplesCompared({ under, on: typed.on, today: computer.today(), readings }, typed.form, computer)
  }
  if (files === 0) return complain(computer, problems.nothingToCompare())
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const ends = opened.map((one) => compared(one, { ...asked, readings }, typed, computer))
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

interface Asked {
  readonly texts: readonly Definition<FactId>[] | "as read first"
}

/** The texts that were named, or those of a place with the international ones; always in the order of the register. */
function textsAsked({ under, place }: Typed): Asked | { readonly problem: string } {
  if (under.some((id) => versionsOf(id).length === 0)) {
    return { problem: problems.unknownDefinition([...new Set(definitions.map(({ id }) => id))]) }
  }
  if (under.length > 0) return { texts: definitions.filter(({ id }) => under.includes(id)) }
  if (place === "not said") return { texts: "as read first" }
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place)) return { problem: problems.notAPlace() }
  return { texts: definitions.filter((definition) => isLawOf(definition, place)) }
}

function compared(
  { name, account, textbook }: Opened,
  { texts, readings }: Asked & { readonly readings: Readings },
  { on, andOn, dutySaid, form }: Typed,
  computer: Computer,
): number {
  if (account === "cannot be read") return exits.fileProblem
  const under = texts === "as read first" ? lawReadFirst(definitions, account) : texts
  const request = { under, on, today: computer.today(), dutySaid, textbook, readings }
  const assessment = assess(account, request)
  if ("problem" in assessment) {
    computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
    return exits.fileProblem
  }
  const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
  if (callsItself !== "" && form === "json") computer.complain(callsItself)
  const answer =
    andOn === "no second day"
      ? answerOf({ account, request, assessment, form })
      : answerOfDays({ account, request, assessment, form }, [on, andOn])
  computer.say(callsItself === "" || form === "json" ? answer : `${callsItself}\n${answer}`)
  return endOf(assessment)
}

interface Answered {
  readonly account: Account
  readonly request: Request
  readonly assessment: Assessment
  readonly form: Typed["form"]
}

function answerOf({ account, request, assessment, form }: Answered): string {
  const comparison = comparisonOf(assessment, request)
  if (form === "json") return JSON.stringify(comparison)
  return isHeld(assessment) ? assessmentInWords(account, assessment, []) : comparisonInWords(account, comparison)
}

function answerOfDays({ account, request, assessment, form }: Answered, days: readonly [string, string]): string {
  const compared = compareDays(account, request, days)
  if ("problem" in compared) throw new Error("an account that can be assessed can be compared")
  if (form === "json") return JSON.stringify(compared)
  return isHeld(assessment) ? assessmentInWords(account, assessment, []) : daysInWords(account, compared)
}

function isHeld({ duty, law }: Assessment): boolean {
  return duty.gate === "holds" || law === "left out"
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
