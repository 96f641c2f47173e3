import { type Assessment, assess } from "distinguo/assessment"
import { definitions, versionsOf } from "distinguo/law"
import { type Readings, readingsOf } from "distinguo/reasoning"
import { describeProblem, readAccountFile } from "distinguo-documents"
import { assessmentInWords } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"

/** `distinguo assess`: each file is answered in turn; one that cannot be read does not keep the others waiting. */
export function assessCommand(typed: Typed, computer: Computer): number {
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToAssess())
  const under = typed.under.length === 0 ? definitions : typed.under.flatMap(versionsOf)
  if (typed.under.some((id) => versionsOf(id).length === 0)) {
    return complain(computer, problems.unknownDefinition(knownIds()))
  }
  const readings = chosenReadings(typed.readings)
  if (readings === "not a reading") return complain(computer, problems.unknownReading())

  const one = (bytes: ReturnType<Computer["read"]>, name: string, textbook: boolean): number => {
    if (typeof bytes === "string") return cannotRead(bytes, name, textbook, computer)
    const file = readAccountFile(bytes)
    if ("problems" in file) {
      computer.complain(`${name}: nothing was changed.`)
      for (const problem of file.problems) computer.complain(`  ${describeProblem(problem)}`)
      return exits.fileProblem
    }
    const { on, dutySaid } = typed
    const assessment = assess(file.account, { under, on, today: computer.today(), dutySaid, textbook, readings })
    if ("problem" in assessment) {
      computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
      return exits.fileProblem
    }
    computer.say(typed.form === "json" ? JSON.stringify(assessment) : assessmentInWords(file.account, assessment))
    return endOf(assessment)
  }

  const ends = [
    ...typed.named.map((path) => one(computer.read(path), path, false)),
    ...typed.examples.map((name) => one(exampleBytes(name, computer), name, true)),
  ]
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

/** Only names from the list are opened, so that no path can be smuggled in as an example. */
function exampleBytes(name: string, computer: Computer): ReturnType<Computer["read"]> {
  return computer.examples().includes(name) ? computer.example(name) : "not there"
}

function endOf({ duty }: Assessment): number {
  return duty.gate === "holds" ? exits.dutyFirst : exits.done
}

function chosenReadings(typed: readonly string[]): Readings | "not a reading" {
  const pairs = typed.map((pair) => pair.split("=") as [string, string?])
  const open = definitions.flatMap(({ test }) => readingsOf(test))
  const known = pairs.every(([name, option]) =>
    open.some((reading) => reading.name === name && reading.options.some((one) => one.name === option)),
  )
  return known ? Object.fromEntries(pairs) : "not a reading"
}

function cannotRead(
  why: "not there" | "not a file" | "not allowed",
  name: string,
  textbook: boolean,
  computer: Computer,
): number {
  const missing = textbook ? problems.exampleNotThere() : problems.fileNotThere()
  const said = { "not there": missing, "not a file": problems.fileNotAFile(), "not allowed": problems.fileNotAllowed() }
  computer.complain(`${name}: ${said[why]}`)
  return exits.fileProblem
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}

function knownIds(): readonly string[] {
  return [...new Set(definitions.map(({ id }) => id))]
}
