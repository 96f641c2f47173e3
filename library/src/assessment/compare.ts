import type { Account, Problem } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { type Definition, freeze } from "../reasoning/index.ts"
import { type Assessment, assess, type Request } from "./assess.ts"
import { absentBeside, type DecidingPart, partsThatDecide } from "./compare-deciding.ts"
import { type OpenLaw, openLawOf } from "./compare-open-law.ts"
import { type Pivot, pivotsOf } from "./compare-pivots.ts"
import type { Finding, FindingMade, View } from "./finding.ts"
import { lawOf } from "./vary-account.ts"

/** How a text stands, with the two ways of not knowing told apart. In the order in which they are shown. */
export const waysToStand = ["yes", "no", "facts missing", "law open", "contested"] as const

/** `facts missing`: something is not known that could matter. `law open`: the readings of the law differ. */
export type Stands = (typeof waysToStand)[number]

/** `distinguo.comparison/1`: one account under chosen texts, by how each stands and what decides it. Never a vote. */
export interface Comparison {
  readonly schema: "distinguo.comparison/1"
  readonly label: string
  readonly told: Account["told"]
  readonly versions: Assessment["versions"]
  readonly duty: Assessment["duty"]
  readonly law: Account["law"]
  readonly assumed: number
  /** Each episode, then those read together. Empty while the duty gate holds, and where the law is left out. */
  readonly groups: readonly GroupCompared[]
}

export interface GroupCompared {
  readonly episodes: readonly string[]
  /** Shown first: the person's own account. */
  readonly ownAccount: readonly TextsStanding[]
  readonly everythingSaid: readonly TextsStanding[]
  /** Texts not in force on the day that was read: they give no standing. */
  readonly notInForce: readonly TextHead[]
}

/** The texts that stand alike, in the order in which they were asked for. None of these lists is empty. */
export interface TextsStanding {
  readonly stands: Stands
  readonly texts: readonly TextCompared[]
}

export interface TextHead
  extends Pick<Finding, "definition" | "title" | "instrument" | "inForceFrom" | "fromMemory" | "lawOf"> {}

export interface TextCompared extends TextHead, Pick<View, "heard" | "asksForNoCoercion" | "completions"> {
  /** The parts that decide. Of a no the first that is enough; of what is open or contested, those that are. */
  readonly deciding: readonly DecidingPart[]
  /** Of a no, the other parts that are absent as well. Empty otherwise. */
  readonly absentBeside: readonly DecidingPart[]
  /** Of an open law, each place that makes a difference and what each way to read it comes to. Empty otherwise. */
  readonly openLaw: readonly OpenLaw[]
  /** Of a yes, where this text parts from those that say no of the same. Empty otherwise. */
  readonly pivots: readonly Pivot[]
}

/**
 * Compares one account under chosen texts. It is an assessment, set out by how the texts stand: nothing is read that an
 * assessment would not read, so the duty gate holds here as there.
 */
export function compare(account: Account, request: Request): Comparison | { readonly problem: Problem } {
  const assessment = assess(account, request)
  return "problem" in assessment ? assessment : comparisonOf(assessment, request)
}

/** The same of an assessment that was made already, under the same request. */
export function comparisonOf(assessment: Assessment, request: Request): Comparison {
  const { label, told, versions, duty, law, assumed, findings } = assessment
  const groups = [...new Set(findings.map(idOf))]
  return freeze({
    schema: "distinguo.comparison/1",
    label,
    told,
    versions,
    duty,
    law,
    assumed,
    groups: groups.map((group) =>
      groupCompared(
        // Episodes that are linked twice are one group: what is read of them is the same.
        findings.filter((finding, at) => idOf(finding) === group && isFirstOf(findings, finding, at)),
        request,
      ),
    ),
  })
}

function isFirstOf(findings: readonly Finding[], one: Finding, at: number): boolean {
  return at === findings.findIndex((other) => other.definition === one.definition && idOf(other) === idOf(one))
}

function idOf({ episodes }: Finding): string {
  return episodes.join(" ")
}

function groupCompared(findings: readonly Finding[], request: Request): GroupCompared {
  const made = findings.filter((finding) => finding.kind === "finding")
  return {
    episodes: findings[0]?.episodes ?? [],
    ownAccount: byStanding(made, "ownAccount", request),
    everythingSaid: byStanding(made, "everythingSaid", request),
    notInForce: findings.filter(({ kind }) => kind === "not in force").map(headOf),
  }
}

/** A text that was read of one group, under one reading of the account. */
export interface TextRead {
  readonly finding: FindingMade
  readonly view: View
  readonly definition: Definition<FactId>
}

type ReadingOf = "ownAccount" | "everythingSaid"

function byStanding(made: readonly FindingMade[], reading: ReadingOf, request: Request): readonly TextsStanding[] {
  const read = made.map((finding) => ({ finding, view: finding[reading], definition: lawOf(finding, request) }))
  const denied = read.filter(({ view }) => view.standing === "no")
  return waysToStand.flatMap((stands) => {
    const texts = read.filter(({ view }) => standsAs(view) === stands)
    return texts.length === 0 ? [] : [{ stands, texts: texts.map((text) => textCompared(text, denied)) }]
  })
}

export function standsAs({ standing, because }: Pick<View, "standing" | "because">): Stands {
  if (standing !== "unknown") return standing
  return because === "law open" ? "law open" : "facts missing"
}

function textCompared(text: TextRead, denied: readonly TextRead[]): TextCompared {
  const { finding, view, definition } = text
  return {
    ...headOf(finding),
    heard: view.heard,
    asksForNoCoercion: view.asksForNoCoercion,
    completions: view.completions,
    deciding: partsThatDecide(view.proof, definition),
    absentBeside: view.standing === "no" ? absentBeside(view.proof, definition) : [],
    openLaw: view.because === "law open" ? openLawOf(definition, view.readings) : [],
    pivots: view.standing === "yes" ? pivotsOf(text, denied) : [],
  }
}

function headOf({ definition, title, instrument, inForceFrom, fromMemory, lawOf }: Finding): TextHead {
  return { definition, title, instrument, inForceFrom, fromMemory, lawOf }
}
