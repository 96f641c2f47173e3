import { dayInWords } from "distinguo/accounts"
import type { Memo, PreparedFor } from "distinguo/assessment"
import { type Block, heading, type Piece, paragraph, small, strong } from "./block.ts"

const preparedForInWords: Readonly<Record<PreparedFor, string>> = Object.freeze({
  "a lawyer": "a lawyer",
  "the person": "the person whose account it is",
  "not said": "not said",
})

const toldInWords: Readonly<Record<Memo["told"], string>> = Object.freeze({
  "in confidence": "told in confidence",
  invented: "invented: nobody is in it",
  published: "a published decision, summed up by other hands",
})

/** What it is and is not, whose word it rests on, for whom it was prepared, and which versions spoke. */
export function headOf(memo: Memo): readonly Block[] {
  const { keptApart, label, told, comesFrom, madeOn, preparedFor, whose, versions, isNot, notReviewed } = memo
  const [not, ...more] = isNot
  return [
    heading(1, "Memorandum"),
    ...(keptApart === "" ? [] : [paragraph(strong(keptApart))]),
    paragraph(strong(not ?? ""), ` ${more.join(" ")} ${notReviewed}`),
    {
      kind: "pairs",
      rows: [
        row("Account", `${label} (${toldInWords[told]})`),
        row("Whose word", whose),
        row("Prepared for", preparedForInWords[preparedFor]),
        row("Made on", dayInWords(madeOn)),
        row(
          "Versions",
          `law as written down on ${versions.law}; vocabulary of ${versions.vocabulary}; Distinguo ${versions.program}`,
        ),
      ],
    },
    ...comesFrom.map((line) => small(line)),
  ]
}

function row(name: string, text: string): { readonly name: string; readonly pieces: readonly Piece[] } {
  return { name, pieces: [{ kind: "text", text }] }
}
