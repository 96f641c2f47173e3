import type { Account } from "distinguo/accounts"
import {
  type AccountIndicators,
  assess,
  type CombiningRule,
  combiningRules,
  type IndicatorList,
  indicatorLists,
  readIndicators,
} from "distinguo/assessment"
import { saysOfItself } from "./assess.ts"
import { assessmentInWords } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { indicatorsInWords } from "./indicators-words.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { toolsCommand } from "./screening-tools.ts"

/**
 * `distinguo indicators`: an account beside a list of indicators, behind the same gate as `assess` and for one person at
 * a time; or, with `tools`, the published tools, for which no account is needed.
 */
export async function indicatorsCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.named[0] === "tools") return toolsCommand(typed, computer)
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToReadBeside())
  const asked = askedFor(typed)
  if ("problem" in asked) return complain(computer, asked.problem)
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { dutySaid, form } = typed
  const ends = opened.map(({ name, account, textbook }) => {
    if (account === "cannot be read") return exits.fileProblem
    const read = readIndicators(account, { ...asked, dutySaid, textbook })
    if ("problem" in read) {
      computer.complain(`${name}: ${read.problem.message} ${read.problem.mend}`)
      return exits.fileProblem
    }
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (callsItself !== "" && form === "json") computer.complain(callsItself)
    if (form === "json") computer.say(JSON.stringify(read))
    else if (isKeptBack(read)) computer.say(keptBackInWords(account, typed, textbook, computer))
    else computer.say([...(callsItself === "" ? [] : [callsItself]), indicatorsInWords(account, read)].join("\n"))
    return read.duty.gate === "holds" ? exits.dutyFirst : exits.done
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

function askedFor({
  list: typedList,
  rule: typedRule,
}: Typed): { readonly list: IndicatorList; readonly rule: CombiningRule | "none" } | { readonly problem: string } {
  const list = indicatorLists.find((one) => one === typedList)
  if (list === undefined) return { problem: problems.unknownList(indicatorLists) }
  if (typedRule === "none") return { list, rule: "none" }
  const rule = (Object.keys(combiningRules) as CombiningRule[]).find((one) => one === typedRule)
  // A rule that another list has would be left out in silence.
  if (rule === undefined || combiningRules[rule].list !== list) return { problem: problems.unknownRule(rulesByList()) }
  return { list, rule }
}

function rulesByList(): readonly string[] {
  return Object.entries(combiningRules).map(([rule, { list }]) => `${rule} with ${list}`)
}

function isKeptBack({ duty, law }: AccountIndicators): boolean {
  return duty.gate === "holds" || law === "left out"
}

/** What stands in the place of every finding stands here too: the words to say first, or that the law is left out. */
function keptBackInWords(account: Account, { on, dutySaid }: Typed, textbook: boolean, computer: Computer): string {
  const assessment = assess(account, { under: [], on, today: computer.today(), dutySaid, textbook, readings: {} })
  if ("problem" in assessment) throw new Error("an account that can be read beside a list can be assessed")
  return assessmentInWords(account, assessment, [])
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
