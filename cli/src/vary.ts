import type { Account } from "distinguo/accounts"
import {
  type AccountVaried,
  assess,
  type Finding,
  mayBeYoung,
  notVariedForTheYoung,
  type Request,
  varyAccount,
  varyCaution,
  varyInWords,
} from "distinguo/assessment"
import { definitions, firstDefinitions, versionsOf } from "distinguo/law"
import { endOf, saysOfItself } from "./assess.ts"
import { assessmentInWords, episodeHeading } from "./assessment-words.ts"
import { chosenReadings } from "./chosen-readings.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/**
 * `distinguo vary`: "if it were shown that …", for work on a file, behind the same gate as `assess` and for one person
 * at a time. It is a command of its own, so that nobody is handed it with the findings (CARE-32).
 */
export async function varyCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToVary())
  const under = typed.under.length === 0 ? firstDefinitions : typed.under.flatMap(versionsOf)
  if (typed.under.some((id) => versionsOf(id).length === 0)) {
    return complain(computer, problems.unknownDefinition([...new Set(definitions.map(({ id }) => id))]))
  }
  const readings = chosenReadings(typed.readings, definitions)
  if (readings === "not a reading") return complain(computer, problems.unknownReading())
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { on, dutySaid, form } = typed
  const ends = opened.map(({ name, account, textbook }) => {
    if (account === "cannot be read") return exits.fileProblem
    const request = { under, on, today: computer.today(), dutySaid, textbook, readings }
    const assessment = assess(account, request)
    const varied = varyAccount(account, request)
    if ("problem" in assessment) {
      computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
      return exits.fileProblem
    }
    if ("problem" in varied) throw new Error("an account that can be assessed can be varied")
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (callsItself !== "" && form === "json") computer.complain(callsItself)
    const held = varied.duty.gate === "holds" || varied.law === "left out"
    if (form === "json") computer.say(JSON.stringify(varied))
    else if (held) computer.say(assessmentInWords(account, assessment, []))
    else computer.say(inWords({ account, request, varied, findings: assessment.findings, callsItself }))
    return endOf(assessment)
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

interface Shown {
  readonly account: Account
  readonly request: Request
  readonly varied: AccountVaried
  readonly findings: readonly Finding[]
  readonly callsItself: string
}

/** What stays unknown is said alike, whatever the reason: none of them stands here (promise 17). */
function inWords({ account, request, varied, findings, callsItself }: Shown): string {
  const head = [...(callsItself === "" ? [] : [callsItself]), `${account.label}  (${account.told})`]
  if (varied.leftOut !== "nothing" || mayBeYoung(account)) {
    return [...head, "", wrap(notVariedForTheYoung, ""), "", notADecision].join("\n")
  }
  const groups = [...new Set(varied.findings.map(({ episodes }) => episodes.join(" ")))]
  const lines = groups.flatMap((group) => [
    "",
    episodeHeading(account.episodes.filter(({ id }) => group.split(" ").includes(id))),
    ...varied.findings
      .filter(({ episodes }) => episodes.join(" ") === group)
      .flatMap((one) => [
        "",
        `  ${titleOf(findings, one.definition)}`,
        ...varyInWords(account, request, one).said.flatMap(({ readAs, sentences }) => [
          ...(readAs === "" ? [] : [wrap(`Read so: ${readAs}`, "    ")]),
          ...sentences.map((sentence) => wrap(sentence, readAs === "" ? "    " : "      ")),
        ]),
      ]),
  ])
  return [...head, "", wrap(varyCaution, ""), ...lines, "", notADecision].join("\n")
}

const notADecision = "This is not a decision of any authority."

function titleOf(findings: readonly Finding[], id: string): string {
  const finding = findings.find(({ definition }) => definition === id)
  if (finding === undefined) throw new Error("what is varied is a finding of the same account")
  const memory = finding.fromMemory.length === 0 ? "" : "; some parts from memory"
  return `${finding.title}, ${finding.instrument}${memory}`
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
