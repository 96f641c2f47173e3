import type { Memo } from "distinguo/assessment"
import { type Block, heading, list, paragraph, small, strong } from "./block.ts"
import { tiedOf } from "./blocks-of-tied.ts"
import { headed } from "./headed.ts"
import { isGivenAsData } from "./is-given-as-data.ts"

/** What it does not decide, what its author added, where everything comes from, and how to recompute its hash. */
export function endOf(memo: Memo, hash: string): readonly Block[] {
  const { doesNotDecide, sources, versions } = memo
  return [
    heading(2, "What this does not decide"),
    ...list(doesNotDecide.map((line) => [line])),
    ...tiedOf(memo),
    ...added(memo),
    heading(2, "Where it comes from"),
    ...(sources.length === 0 ? [paragraph("No text was read.")] : []),
    ...list(
      sources.map(({ title, by, date, at, checked, doesNotShow }) => [
        strong(title),
        `, ${by}, ${date}${at === "" ? "" : `, ${at}`}. What was compared: ${checked}. It does not show ${doesNotShow}.`,
      ]),
    ),
    heading(2, "Versions, and how to check this"),
    paragraph(
      `Law as written down on ${versions.law}; vocabulary of ${versions.vocabulary}; Distinguo ${versions.program}.`,
    ),
    paragraph("SHA-256 of this memorandum as data: ", strong(hash)),
    small(isGivenAsData(memo) ? howToCheck : dataLeftOut),
  ]
}

const howToCheck =
  "The hash is made over the memorandum as canonical JSON: keys in order, no space. “distinguo memo --check FILE” makes it again, and compares what stands here with what the data gives. It shows that nothing was changed; it does not show who made it."

const dataLeftOut =
  "The account is kept for a lawyer, so this file does not hold the memorandum as data. Its hash can be made again only by whoever holds the account, with the same versions and on the same day; this file alone cannot be checked."

function added({ added: { openQuestions, ifShown } }: Memo): readonly Block[] {
  const questions: readonly Block[] =
    openQuestions === "not added"
      ? []
      : [
          heading(2, "Added by its author: what could still matter"),
          small(
            "Its author added this; a memorandum does not hold it by itself. It names what is not stated, and is no question to anyone.",
          ),
          ...(typeof openQuestions === "string"
            ? [paragraph(headed(`${openQuestions}.`))]
            : list(openQuestions.map(({ title, facts }) => [strong(`${title}: `), `${facts.join("; ")}.`]))),
        ]
  const shown: readonly Block[] =
    ifShown === "not added"
      ? []
      : [
          heading(2, "Added by its author: if it were shown that"),
          small(
            "Its author added this; a memorandum does not hold it by itself. It is said of the text with everything that was said, and is no advice what to say.",
          ),
          ...(typeof ifShown === "string"
            ? [paragraph(headed(`${ifShown}.`))]
            : list(ifShown.map(({ title, sentences }) => [strong(`${title}: `), sentences.join(" ")]))),
        ]
  return [...questions, ...shown]
}
