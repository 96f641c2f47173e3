import { type Assessment, askAtTheDesk, assess } from "distinguo/assessment"
import { definitions, firstDefinitions, versionsOf } from "distinguo/law"
import { assessmentInWords } from "./assessment-words.ts"
import { chosenReadings } from "./chosen-readings.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"

/** `distinguo assess`: each file is answered in turn; one that cannot be read does not keep the others waiting. */
export async function assessCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToAssess())
  const under = typed.under.length === 0 ? firstDefinitions : typed.under.flatMap(versionsOf)
  if (typed.under.some((id) => versionsOf(id).length === 0)) {
    return complain(computer, problems.unknownDefinition(knownIds()))
  }
  const readings = chosenReadings(typed.readings, definitions)
  if (readings === "not a reading") return complain(computer, problems.unknownReading())

  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { on, dutySaid } = typed
  const ends = opened.map(({ name, account, textbook }) => {
    if (account === "cannot be read") return exits.fileProblem
    const request = { under, on, today: computer.today(), dutySaid, textbook, readings }
    const assessment = assess(account, request)
    if ("problem" in assessment) {
      computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
      return exits.fileProblem
    }
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (callsItself !== "" && typed.form === "json") computer.complain(callsItself)
    const words = () => {
      const asked = askAtTheDesk(account, request, "element")
      return `${callsItself === "" ? "" : `${callsItself}\n`}${assessmentInWords(account, assessment, "next" in asked ? asked.next : [])}`
    }
    computer.say(typed.form === "json" ? JSON.stringify(assessment) : words())
    return endOf(assessment)
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

/** A file can say of itself that nobody is in it, and the gate believes it: whoever reads the answer should know. */
export function saysOfItself(told: string): string {
  return `This file says of itself that it is ${told}, so nothing had to be said first. Is it about someone? Take "told" out.`
}

export function endOf({ duty }: Assessment): number {
  return duty.gate === "holds" ? exits.dutyFirst : exits.done
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}

function knownIds(): readonly string[] {
  return [...new Set(definitions.map(({ id }) => id))]
}
