import type { Memo, MemoFinding, MemoFindingMade, MemoGroup, MemoView } from "distinguo/assessment"
import type { Standing } from "distinguo/reasoning"
import { type Block, heading, list, type Piece, paragraph, small, strong } from "./block.ts"
import { partsTable } from "./blocks-of-parts.ts"
import { headed } from "./headed.ts"
import { versionInWords } from "./version-in-words.ts"

/** What each definition comes to: first on the person's own account, then with everything said. */
export function findingsOf({ law, findings, takenAsAbsent }: Memo): readonly Block[] {
  if (law === "left out") {
    return [
      heading(2, "What definitions come to"),
      paragraph("They asked that the law be left out, so nothing here was read against any law."),
    ]
  }
  return [
    heading(2, "What definitions come to"),
    small(
      "Each definition stands on the person’s own account first, then with everything said. ",
      "They stand side by side and are no vote. “Not stated” is said alike of all that nobody answered, and is never a no.",
    ),
    ...(takenAsAbsent === "" ? [] : [paragraph(takenAsAbsent)]),
    ...findings.flatMap(groupFound),
  ]
}

function groupFound({ title, episodes, because, findings, saidBothWays }: MemoGroup): readonly Block[] {
  const told = findings.filter((finding) => !isUnspokenOf(finding))
  const unspoken = findings.filter(isUnspokenOf)
  const together = episodes.length > 1
  return [
    heading(3, together ? `Read together: ${title}` : title),
    ...(together ? [paragraph(`Read as one, because ${because}.`)] : []),
    ...told.flatMap(definition),
    ...(unspoken.length === 0
      ? []
      : [
          heading(4, "Definitions of which nothing was stated"),
          paragraph("None of their parts was spoken of, so each is not known. That is no answer."),
          ...list(
            unspoken.map((finding) => [
              `${finding.title}, ${finding.instrument}: ${versionInWords(finding)}; ${finding.mark}`,
            ]),
          ),
        ]),
    ...(saidBothWays.length === 0
      ? []
      : [
          heading(4, "What is said both ways"),
          small("Both sides, in no order of weight. Nothing here says whose word is to be believed."),
          {
            kind: "table" as const,
            caption: "What is said both ways",
            columns: [
              { name: "About", wide: 4 },
              { name: "Said to be so", wide: 5 },
              { name: "Said not to be so", wide: 5 },
            ],
            rows: saidBothWays.map(({ label, yes, no }) => [[text(label)], lines(yes), lines(no)]),
          },
        ]),
  ]
}

/** Whether nobody's word reached any part of it. */
function isUnspokenOf(finding: MemoFinding): boolean {
  if (finding.kind === "not in force") return false
  const views =
    typeof finding.everythingSaid === "string" ? [finding.ownAccount] : [finding.ownAccount, finding.everythingSaid]
  return views.every(
    ({ standing, parts, readings }) =>
      standing === "unknown" && readings.length === 0 && parts.every(({ comesTo }) => comesTo === "not stated"),
  )
}

function definition(finding: MemoFinding): readonly Block[] {
  const { title, instrument, mark } = finding
  const head = heading(4, `${title}, ${instrument}`, mark)
  if (finding.kind === "not in force") {
    const { day } = finding.lawOf
    const when =
      day < finding.inForceFrom
        ? "No version written down here was in force yet on that day."
        : "It was no longer in force on that day."
    return [head, small(headed(versionInWords(finding)), "."), paragraph(when)]
  }
  return [
    head,
    small(`${headed(versionInWords(finding))}.`),
    ...finding.notes.map((note) => small(note)),
    ...found(finding),
    small(finding.consent.join(" ")),
  ]
}

function found({ ownAccount, everythingSaid }: MemoFindingMade): readonly Block[] {
  const own = [paragraph(strong("On their own account")), ...view(ownAccount, "on their own account")]
  if (typeof everythingSaid === "string")
    return [...own, paragraph(strong("With everything said"), `: ${everythingSaid}.`)]
  return [...own, paragraph(strong("With everything said")), ...view(everythingSaid, "with everything said")]
}

const standingInWords: Readonly<Record<Standing, string>> = Object.freeze({
  yes: "each part present",
  no: "a part absent",
  unknown: "not known",
  contested: "said both ways",
})

function view({ standing, sentence, beside, parts, eitherAge, readings }: MemoView, reading: string): readonly Block[] {
  return [
    paragraph(mark(standing), `. ${sentence}`),
    ...(parts.every(({ comesTo }) => comesTo === "not stated") ? [] : partsTable(parts, reading)),
    ...(eitherAge.length === 0
      ? []
      : [
          paragraph("Their age then is not settled. What each age would come to:"),
          ...list(
            eitherAge.map(({ under18, standing: comes }) => [
              under18 === "yes" ? "under 18: " : "18 or over: ",
              mark(comes),
            ]),
          ),
        ]),
    ...(readings.length === 0
      ? []
      : [
          paragraph("The law itself is open here. Each way to read it, and what it comes to:"),
          ...list(
            readings.map(({ standing: comes, readAs }) => [
              ...readAs.map(
                ({ question, title, at, quotes, mark: marked }) =>
                  `${question} ${headed(title)} (${at}${quotes === "" ? "" : `, “${quotes}”`}${marked === "checked" ? "" : "; from memory"}): `,
              ),
              mark(comes),
            ]),
          ),
        ]),
    ...beside.map((line) => small(line)),
  ]
}

function mark(standing: Standing): Piece {
  return { kind: "standing", standing, text: headed(standingInWords[standing]) }
}

function text(words: string): Piece {
  return { kind: "text", text: words }
}

function lines(each: readonly string[]): readonly Piece[] {
  return each.flatMap((line, at) => (at === 0 ? [text(line)] : [{ kind: "new line" as const }, text(line)]))
}
