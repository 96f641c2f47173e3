import { type Account, type Episode, isToldUnfreely, silenceOf, statementsOfEveryAge } from "distinguo/accounts"
import {
  type Assessment,
  type AtTheDesk,
  comeBack,
  type Finding,
  lawLeftOut,
  mayBeYoung,
  noCoercionAsked,
  type View,
} from "distinguo/assessment"
import { circlesInShort } from "distinguo/circles"
import { type ProofNode, shorten } from "distinguo/reasoning"
import { dutyWordsMark } from "distinguo/responses"
import { circlesLines } from "./circles-words.ts"
import { citation, labelOf, ladder } from "./ladder.ts"
import { inWords } from "./standing-words.ts"
import { wrap } from "./wrap.ts"

const silenceWords = {
  "not asked": "not asked",
  "not known": "asked, and not known",
  declined: "would rather not say",
  "not applicable": "does not apply",
} as const

/** An assessment for reading on a screen: what must be said first, or the findings with their reasons. */
export function assessmentInWords(account: Account, assessment: Assessment, next: readonly AtTheDesk[]): string {
  const lines = [`${account.label}  (${account.told})`]
  if (assessment.duty.gate === "holds") return [...lines, "", ...dutyLines(assessment)].join("\n")
  lines.push(`law as encoded ${assessment.versions.law}, vocabulary ${assessment.versions.vocabulary}`)
  if (assessment.law === "left out") return [...lines, ...whatTheySaid(account), "", wrap(lawLeftOut, "")].join("\n")
  if (assessment.assumed > 0) {
    lines.push(
      wrap(
        `A textbook pattern: ${assessment.assumed} things it does not say are taken as absent. That is never done with a person.`,
        "",
      ),
    )
  }
  if (account.example !== "not an example") {
    lines.push("", wrap(account.example.source, ""), wrap(account.example.note, ""))
    for (const { definition, found, confidence } of account.example.court) {
      lines.push(
        `The court, on ${definition}: ${found} (coded with ${confidence} confidence). Its finding is not this program's.`,
      )
    }
  }
  lines.push(...whatTheySaid(account))
  const young = mayBeYoung(account)
  for (const group of groups(assessment.findings)) {
    const episodes = account.episodes.filter(({ id }) => group[0]?.episodes.includes(id))
    lines.push("", episodeHeading(episodes), ...circlesLines(assessment.circles, episodes, circlesInShort))
    lines.push(...group.flatMap((finding) => findingLines(finding, { episodes, next, young })))
  }
  return [...lines, "", "This is not a decision of any authority."].join("\n")
}

function dutyLines({ duty }: Assessment): readonly string[] {
  return [
    wrap("Nothing has been computed: where you work, a finding may itself become something you must report.", ""),
    wrap(duty.because, ""),
    ...placeLines(duty),
    "",
    "Say this to the person first, in these or plainer words:",
    ...wordsAloud(duty.say),
    wrap(dutyWordsMark, ""),
    "",
    "To you, not to them:",
    ...duty.toTheWorker.map((words) => wrap(words, "    ")),
    "",
    wrap("When it has been said and understood, add --duty-said. It is not remembered.", ""),
  ]
}

function placeLines({ place }: Assessment["duty"]): readonly string[] {
  return place === "not said" ? ["The file does not say where you work."] : []
}

/** What stands in brackets is for the worker to fill in, and carries no quotation marks. */
export function wordsAloud(say: readonly string[]): readonly string[] {
  return say.map((words) => wrap(words.startsWith("(") ? words : `“${words}”`, "    "))
}

/** Their words as they said them, and what they ask for: alike under every finding. */
export function whatTheySaid({ ownWords, selfDescription, othersWords, wishes }: Account): readonly string[] {
  // Never wrapped: a line of theirs stays the line it was.
  const quoted = [...ownWords, ...selfDescription].map((words) => `    “${words.replaceAll("\n", "\n     ")}”`)
  const others = othersWords.map(
    ({ by, role, words }) => `    ${role === "" ? by : `${by} (${role})`}: “${words.replaceAll("\n", "\n     ")}”`,
  )
  const asked = wishes.map(({ need, words }) => (words === "" ? need : `${need} (“${words}”)`))
  return [
    ...(quoted.length === 0 ? [] : ["", "In their own words:", ...quoted]),
    ...(others.length === 0 ? [] : ["", "What others said, in their words:", ...others]),
    ...(asked.length === 0 ? [] : ["", wrap(`They ask for: ${asked.join("; ")}.`, "")]),
  ]
}

/** Findings on the same episodes stand together. */
function groups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byEpisodes = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = finding.episodes.join(" ")
    byEpisodes.set(key, [...(byEpisodes.get(key) ?? []), finding])
  }
  return [...byEpisodes.values()]
}

export function episodeHeading(episodes: readonly Episode[]): string {
  const [one, ...more] = episodes
  if (one === undefined || more.length > 0)
    return `== ${episodes.map(({ title }) => title).join(" and ")}, read together`
  return `== ${[one.title, one.with === "" ? "" : `with ${one.with}`, one.where].filter((part) => part !== "").join(", ")}`
}

/** What a finding is shown with. */
interface Beside {
  readonly episodes: readonly Episode[]
  readonly next: readonly AtTheDesk[]
  /** Whether the person was, or may have been, under 18: then nothing that is open is a question (CARE-8). */
  readonly young: boolean
}

function findingLines(finding: Finding, { episodes, next, young }: Beside): readonly string[] {
  const heading = `  ${finding.title}, ${finding.instrument}`
  const memory =
    finding.fromMemory.length === 0
      ? []
      : [wrap(`from memory, not compared with a text: ${finding.fromMemory.join("; ")}`, "  ")]
  const day = `  law of ${finding.lawOf.day}: ${finding.lawOf.because}`
  if (finding.kind === "not in force") {
    return [
      "",
      heading,
      ...memory,
      day,
      `  Not in force on that day: this text is in force from ${finding.inForceFrom}.`,
    ]
  }
  const asked = next.find(
    (one) => one.definition === finding.definition && one.episodes.join() === finding.episodes.join(),
  )
  return [
    "",
    heading,
    ...memory,
    day,
    ...viewLines("On their own account", finding.ownAccount, episodes, young),
    ...(isSame(finding.ownAccount, finding.everythingSaid)
      ? ["    With everything said: the same, for the same reasons"]
      : viewLines("With everything said", finding.everythingSaid, episodes, young)),
    ...(asked === undefined ? [] : nextLines(asked)),
  ]
}

/** For work on the file. In a talk the talk's own order holds, and nothing need be asked. */
function nextLines({ everythingSaid }: AtTheDesk): readonly string[] {
  if (everythingSaid.kind === "none") return []
  const { serves, facts } = everythingSaid
  const part = serves.at(-1) ?? "one thing"
  return [wrap(`What would settle most, if it ever comes up: ${part} (${fewOf(facts.map(labelOf))}).`, "    ")]
}

function viewLines(title: string, view: View, episodes: readonly Episode[], young: boolean): readonly string[] {
  const lines = [`    ${title}: ${inWords(view.standing)}`, wrap(view.sentence, "      ")]
  if (view.asksForNoCoercion) lines.push(wrap(noCoercionAsked, "      "))
  if (view.standing !== "yes") lines.push(wrap(comeBack, "      "))
  if (!view.heard) return lines
  lines.push(...(young ? [wrap(notAQuestion, "      ")] : openLines(view.open, episodes)))
  for (const fact of view.contested) {
    lines.push(wrap(`Said both ways, and not asked again: ${labelOf(fact)} (${whoSaid(fact, episodes)}).`, "      "))
  }
  for (const { taken, standing } of view.completions) {
    lines.push(`      If they were ${taken === "yes" ? "under 18" : "18 or over"}: ${inWords(standing)}`)
  }
  if (view.because === "law open") {
    for (const { chosen, standing } of view.readings) {
      lines.push(`      Read as ${Object.values(chosen).join(", ")}: ${inWords(standing)}`)
    }
  }
  return [...lines, ...reasonLines(view)]
}

export const notAQuestion = "They were, or may have been, under 18. What is open here is not a question for them."

/** A settled finding gives its reasons down to the facts; an open one says how far each part has come. */
function reasonLines(view: View): readonly string[] {
  if (view.standing === "yes" || view.standing === "no") return ladder(shorten(view.proof).root, 4)
  return view.elements.map(({ name, standing, absence, facts }) => {
    const told = facts
      .filter((fact) => fact.standing !== "unknown")
      .map((one) => (one.standing === "no" ? `“${labelOf(one.fact)}”: no` : labelOf(one.fact)))
    const cited = citationOf(view.proof.root, name)
    return `        ${inWords(standing)}  ${absence ? "absent: " : ""}${name}  ${cited}${told.length === 0 ? "" : `: ${told.join(", ")}`}`
  })
}

function citationOf(rung: ProofNode, name: string): string {
  if (rung.name === name) return citation(rung)
  return rung.of.map((part) => citationOf(part, name)).find((found) => found !== "") ?? ""
}

/** What is not known and could matter, by the reason it is not known: on the screen only, never in what leaves. */
function openLines(open: View["open"], episodes: readonly Episode[]): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const fact of open) {
    const reason = whyOpen(fact, episodes)
    byReason.set(reason, [...(byReason.get(reason) ?? []), labelOf(fact)])
  }
  return [...byReason].map(([reason, labels]) => wrap(`Could matter, ${reason}: ${fewOf(labels)}.`, "      "))
}

/** A long list reads as a menu of what may have been done to someone: the first few stand for it. */
function fewOf(labels: readonly string[]): string {
  if (labels.length <= 8) return labels.join("; ")
  return `${labels.slice(0, 6).join("; ")}; and ${labels.length - 6} more (--json names them)`
}

/** Whatever was said of a fact and did not settle it is said so, with by whom; else why the person is silent on it. */
function whyOpen(fact: View["open"][number], episodes: readonly Episode[]): string {
  const silences = episodes.map((episode) => silenceOf(fact, episode))
  if (silences.includes("declined")) return silenceWords.declined
  const said = whoSaid(fact, episodes)
  if (said !== "") return `spoken of and not settled by it (${said})`
  return silenceWords[silences.findLast((silence) => silence !== "not asked") ?? "not asked"]
}

function whoSaid(fact: View["open"][number], episodes: readonly Episode[]): string {
  const said = episodes
    .flatMap((episode) => [...episode.statements, ...statementsOfEveryAge(episode)])
    .filter((one) => one.fact === fact && (one.answer === "yes" || one.answer === "no"))
    .map(({ by, role, answer, ...told }) => {
      const how =
        told.setAside !== "no" ? ", set aside" : isToldUnfreely({ by, role, ...told }) ? ", not told freely" : ""
      return `${by}${role === "" ? "" : `, ${role}`}${how}: ${answer}`
    })
  return [...new Set(said)].join("; ")
}

/** The second reading in one line where it says no more than the first. */
function isSame(own: View, all: View): boolean {
  return own.heard && JSON.stringify(own.proof) === JSON.stringify(all.proof)
}
