import type { Account } from "distinguo/accounts"
import {
  type Comparison,
  comeBack,
  foldedByWhatDecides,
  type GroupCompared,
  mayBeYoung,
  partWithPlace,
  pivotInWords,
  type Stands,
  standsInWords,
  standsWord,
  type TextCompared,
  type TextHead,
  type TextsStanding,
} from "distinguo/assessment"
import { episodeHeading, notAQuestion, whatTheySaid } from "./assessment-words.ts"
import { inWords, shapeOf } from "./standing-words.ts"
import { wrap } from "./wrap.ts"

/** A comparison for reading on a screen: the texts that stand alike together, under the part that decides. */
export function comparisonInWords(account: Account, comparison: Comparison): string {
  const { versions, assumed } = comparison
  return [
    `${account.label}  (${account.told})`,
    `law as encoded ${versions.law}, vocabulary ${versions.vocabulary}`,
    ...(assumed === 0 ? [] : [wrap(assumedInWords(assumed), "")]),
    wrap(legend, ""),
    ...whatTheySaid(account),
    ...comparison.groups.flatMap((group) => groupLines(account, group)),
    "",
    wrap(sideBySide, ""),
    "This is not a decision of any authority.",
  ].join("\n")
}

const legend =
  "† Some parts of this text are from memory. A part was compared with its text unless it says from memory."

const sideBySide =
  "The texts stand side by side: how many say one thing says nothing about any of them. Nothing here says who gets help."

export function assumedInWords(assumed: number): string {
  return `A textbook pattern: ${assumed} things it does not say are taken as absent. That is never done with a person.`
}

function groupLines(account: Account, group: GroupCompared): readonly string[] {
  const episodes = account.episodes.filter(({ id }) => group.episodes.includes(id))
  const same = JSON.stringify(group.ownAccount) === JSON.stringify(group.everythingSaid)
  const days = [...new Set(headsOf(group).map(({ lawOf }) => `law of ${lawOf.day}: ${lawOf.because}`))]
  return [
    "",
    episodeHeading(episodes),
    ...days.map((day) => `  ${day}`),
    ...(mayBeYoung(account) ? [wrap(notAQuestion, "  ")] : []),
    "",
    "  On their own account",
    ...readingLines(group.ownAccount),
    "",
    ...(same
      ? ["  With everything said: the same"]
      : ["  With everything said", ...readingLines(group.everythingSaid)]),
    ...notInForceLines(group.notInForce),
  ]
}

function headsOf({ ownAccount, notInForce }: GroupCompared): readonly TextHead[] {
  return [...ownAccount.flatMap(({ texts }) => texts), ...notInForce]
}

function notInForceLines(texts: readonly TextHead[]): readonly string[] {
  if (texts.length === 0) return []
  return ["", wrap(`Not in force on that day: ${texts.map(titled).join("; ")}.`, "  ")]
}

function readingLines(standings: readonly TextsStanding[]): readonly string[] {
  const texts = standings.flatMap((standing) => standing.texts)
  if (!texts.some(({ heard }) => heard)) return [wrap(`Nothing answered yet that a text reads. ${comeBack}`, "    ")]
  return [
    ...standings.flatMap((standing) => standingLines(standing, texts)),
    ...(standings.some(({ stands }) => stands !== "yes") ? ["", wrap(comeBack, "    ")] : []),
  ]
}

function standingLines(standing: TextsStanding, all: readonly TextCompared[]): readonly string[] {
  const { stands } = standing
  return [
    "",
    `    ${shapeOf(stands)} ${standsWord[stands]}: ${lowerCase(standsInWords[stands]).replace(/^not known: /, "")}`,
    ...foldedByWhatDecides(standing).flatMap(({ because, texts }) => [
      ...(because === "each part is present" ? [] : [wrap(capital(because), "      ")]),
      ...(isInFull(stands, texts) ? texts.flatMap((text) => textLines(stands, text, all)) : [listed(texts)]),
    ]),
  ]
}

/** More texts that stand alike for one reason than this are read as a list, each with its part. */
const fewEnoughForLines = 4

function isInFull(stands: Stands, texts: readonly TextCompared[]): boolean {
  return stands === "yes" || stands === "law open" || texts.length <= fewEnoughForLines
}

function textLines(stands: Stands, text: TextCompared, all: readonly TextCompared[]): readonly string[] {
  const parts = stands === "yes" ? "" : `: ${text.deciding.map(partWithPlace).join(", ")}`
  const beside =
    text.absentBeside.length === 0
      ? ""
      : `; absent too: ${text.absentBeside.map(({ title }) => `“${title}”`).join(", ")}`
  return [
    hanging(`${titled(text)}${parts}${beside}${completed(text)}`, "        "),
    ...text.pivots.map((pivot) => wrap(pivotInWords(pivot, text, all), "            ")),
    ...text.openLaw.map(({ standing, readAs }) =>
      hanging(
        `${inWords(standing)}: ${readAs.map(({ title, cites, mark }) => `${title} (${cites}; ${mark})`).join("; ")}`,
        "          ",
      ),
    ),
  ]
}

/** Of many texts each by its instrument, and by its title too where the instrument has several here. */
function listed(texts: readonly TextCompared[]): string {
  const each = texts.map((text) => {
    const alone = texts.filter(({ instrument }) => instrument === text.instrument).length === 1
    const parts = text.deciding.map(
      ({ title, cites, mark }) => `“${title}”, ${cites}${mark === "checked" ? "" : `, ${mark}`}`,
    )
    return `${alone ? text.instrument : `${text.instrument}, ${text.title}`}${dagger(text)}: ${parts.join(", ")}${completed(text)}`
  })
  return wrap(`${each.join("; ")}.`, "        ")
}

/** A text with parts from memory says so wherever it is named. */
function dagger({ fromMemory }: Pick<TextHead, "fromMemory">): string {
  return fromMemory.length === 0 ? "" : " †"
}

/** Where the age is not settled and an age would come to something else. */
function completed({ completions }: TextCompared): string {
  if (new Set(completions.map(({ standing }) => standing)).size < 2) return ""
  const each = completions.map(
    ({ taken, standing }) => `${taken === "yes" ? "under 18" : "18 or over"}: ${inWords(standing)}`,
  )
  return ` (${each.join(", ")})`
}

function titled(text: Pick<TextHead, "title" | "instrument" | "fromMemory">): string {
  return `${text.title}, ${text.instrument}${dagger(text)}`
}

/** A line whose further lines are indented under it, so that the next text is found. */
export function hanging(words: string, indent: string): string {
  const [first = "", ...more] = wrap(words, `${indent}  `).split("\n")
  return [`${indent}${first.trimStart()}`, ...more].join("\n")
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith(".") ? "" : ":"}`
}

function lowerCase(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
