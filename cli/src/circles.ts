import type { Account } from "distinguo/accounts"
import { type Assessment, assess, type CirclesFound, narrowingQuestion } from "distinguo/assessment"
import { type Circles, circlesInWords, drawCircles, regionSources } from "distinguo/circles"
import { factById } from "distinguo/facts"
import { endOf, saysOfItself } from "./assess.ts"
import { assessmentInWords, episodeHeading } from "./assessment-words.ts"
import { circlesLines, isSamePicture } from "./circles-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { areSeveralPeople, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/**
 * `distinguo circles`: the picture beside the law, in words or as SVG, with no definition read. It stands behind the
 * same gate as `assess`, for one person at a time: where a situation lies may be something the worker must report.
 */
export async function circlesCommand(typed: Typed, computer: Computer): Promise<number> {
  if (typed.named.length + typed.examples.length === 0) return complain(computer, problems.nothingToDraw())
  const opened = await openAll(typed, computer)
  if (areSeveralPeople(opened)) return complain(computer, problems.onePersonAtATime())
  const { on, dutySaid, form } = typed
  const ends = opened.map(({ name, account, textbook }, index) => {
    if (account === "cannot be read") return exits.fileProblem
    const assessment = assess(account, { under: [], on, today: computer.today(), dutySaid, textbook, readings: {} })
    if ("problem" in assessment) {
      computer.complain(`${name}: ${assessment.problem.message} ${assessment.problem.mend}`)
      return exits.fileProblem
    }
    const callsItself = !textbook && account.told !== "in confidence" ? saysOfItself(account.told) : ""
    if (callsItself !== "" && form !== "words") computer.complain(callsItself)
    const held = assessment.duty.gate === "holds" || assessment.law === "left out"
    if (form === "json") computer.say(JSON.stringify(assessment))
    else if (held) computer.say(assessmentInWords(account, assessment, []))
    else if (form === "svg") computer.say(pictures(assessment.circles, `c${index + 1}`).join("\n"))
    else computer.say(inWords(account, assessment, callsItself))
    return endOf(assessment)
  })
  return ends.includes(exits.fileProblem) ? exits.fileProblem : Math.max(...ends)
}

function pictures(found: readonly CirclesFound[], name: string): readonly string[] {
  return found.flatMap((one, index) => [
    drawCircles(one.ownAccount, `${name}-${index + 1}-own`),
    ...(isSamePicture(one) ? [] : [drawCircles(one.everythingSaid, `${name}-${index + 1}-all`)]),
  ])
}

function inWords(account: Account, { circles }: Assessment, callsItself: string): string {
  return [
    ...(callsItself === "" ? [] : [callsItself]),
    `${account.label}  (${account.told})`,
    ...circles.flatMap((one) => {
      const episodes = account.episodes.filter(({ id }) => one.episodes.includes(id))
      const lines = circlesLines([one], episodes, withoutCredit)
      return ["", episodeHeading(episodes), ...lines, ...narrowingLines(account, one.episodes)]
    }),
    "",
    wrap(regionSources.credit, ""),
    "This is not a decision of any authority.",
  ].join("\n")
}

/** The authors are named once, under all of it. */
function withoutCredit(circles: Circles): readonly string[] {
  return circlesInWords(circles).filter((sentence) => sentence !== regionSources.credit)
}

/** On the screen only: what would narrow the picture stands in nothing that leaves (promise 17). */
function narrowingLines(account: Account, episodes: readonly string[]): readonly string[] {
  const fact = narrowingQuestion(account, episodes)
  if (fact === "none") return []
  const { label, asking } = factById(fact)
  const how = asking === "raised" ? "only if they raise it themselves" : "if they wish to speak of it"
  return [wrap(`What would narrow this picture most, ${how}: ${label}.`, "    ")]
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
