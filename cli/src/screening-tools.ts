import {
  generalRuleOnScreening,
  prevalenceAsked,
  readPrevalence,
  type ScreeningTool,
  screeningTools,
  trueShare,
} from "distinguo/assessment"
import { sourceAmongAll } from "distinguo/sources"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo indicators tools`: published tools as they are, with what share of their yeses would be true. */
export function toolsCommand({ named, examples, prevalence: typed, form }: Typed, computer: Computer): number {
  if (named.length + examples.length > 1) return complain(computer, problems.toolsTakeNoFile())
  const prevalence = typed === "not said" ? typed : readPrevalence(typed)
  if (prevalence === "not a prevalence") return complain(computer, problems.notAPrevalence(prevalenceAsked))
  const tools = screeningTools.map((tool) => ({
    ...tool,
    trueShare: prevalence === "not said" ? ("no prevalence was given" as const) : trueShare(prevalence, tool.accuracy),
  }))
  if (form === "json") {
    const sources = [...new Set(screeningTools.flatMap((tool) => tool.sources))].map(sourceAmongAll)
    computer.say(JSON.stringify({ schema: "distinguo.screening-tools/1", prevalence, tools, sources }))
    return exits.done
  }
  computer.say(
    [
      ...generalRuleOnScreening.map((words) => wrap(words, "")),
      ...tools.flatMap((tool) => ["", ...toolLines(tool)]),
      ...(prevalence === "not said"
        ? ["", wrap(`What share of their yeses would be true? ${withPrevalence}`, "")]
        : []),
    ].join("\n"),
  )
  return exits.done
}

const withPrevalence = `${prevalenceAsked} Add it as --prevalence 1.4.`

interface Shown extends ScreeningTool {
  readonly trueShare: ReturnType<typeof trueShare> | "no prevalence was given"
}

function toolLines(tool: Shown): readonly string[] {
  const { name, by, mark, markSays, madeFor, works, availability, tried, saidOfIt, sources, trueShare: share } = tool
  const limbs = [
    `for: ${madeFor}`,
    `works: ${works}`,
    `to be had: ${availability}`,
    `tried: ${tried}`,
    ...accuracyLimb(tool),
    ...saidOfIt.map((words) => `said of it: ${words}`),
    ...sources.map(sourceAmongAll).map(({ by, date, checked, at }) => `source: ${by}, ${date}. ${checked}. ${at}`),
  ]
  const worked =
    share === "no prevalence was given"
      ? []
      : share.kind === "refused"
        ? [`true among its yeses: ${share.because}`]
        : share.steps.map((step) => `true among its yeses: ${step}`)
  return [
    `${name}, ${by}`,
    wrap(`(${mark}: ${markSays})`, "  "),
    ...[...limbs, ...worked].map((limb) => wrap(limb, "    ")),
  ]
}

function accuracyLimb({ accuracy }: ScreeningTool): readonly string[] {
  if (accuracy === "not published") return ["published figures: none"]
  const { sensitivity, specificity } = accuracy
  return [`published figures: sensitivity ${sensitivity}, specificity ${specificity}, in every hundred`]
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
