import type { Memo, MemoCitation, MemoTied } from "distinguo/assessment"
import { type Block, heading, list, type Piece, paragraph, small, strong } from "./block.ts"
import { headed } from "./headed.ts"

/** What a law ties to what was found on their own account: each with its law, its condition, its time and its marks. */
export function tiedOf({ law, tied: { place, before, due, notToCountOn } }: Memo): readonly Block[] {
  const kinds = [...new Set(due.map(({ kind }) => kind))]
  return [
    heading(
      2,
      "What a law ties to what was found",
      place === "not said" ? "no place was said: international law alone" : `law read for ${place}`,
    ),
    ...(law === "left out" ? [paragraph("They asked that the law be left out, so nothing was read for this.")] : []),
    ...before.map((line) => small(line)),
    ...(law !== "left out" && due.length === 0
      ? [paragraph("Nothing that is written down here hangs on what was found.")]
      : []),
    ...kinds.flatMap((kind) => [heading(3, kind), ...due.filter((one) => one.kind === kind).flatMap(oneTied)]),
    ...(notToCountOn.length === 0
      ? []
      : [
          heading(3, "Not to be counted on"),
          ...list(notToCountOn.map((one) => [strong(`${one.title}: `), `${one.words} (${stands(one)})`])),
        ]),
  ]
}

function oneTied(one: MemoTied): readonly Block[] {
  const { title, mark, instrument, quotes, gives, because, through, exceptions, deadline, notKnown } = one
  return [
    heading(4, title, mark === "checked" ? "" : "from memory, not compared with a text"),
    paragraph(gives.join(" ")),
    {
      kind: "pairs",
      rows: [
        row("Law", `${instrument}, ${stands(one)}${quotes === "" ? "" : `: “${quotes}”`}`),
        row("Stands here because", because.join(" ")),
        ...(through.length === 0 ? [] : [row("Hangs on", `${through.join("; ")}.`)]),
        row("That law asks", one.condition),
        ...exceptions.map((but) => row("But", `${but.words} (${stands(but)})`)),
        row(
          "Until when",
          `${deadline.join(" ")}${typeof one.deadlineRests === "string" ? "" : rests(one.deadlineRests)}`,
        ),
        row("Work with police", `${one.police}${rests(one.policeRests)}`),
        ...(one.maySetOff.length === 0 ? [] : [row("May set off", one.maySetOff.join(" "))]),
        row("Ask first", headed(one.askFirst)),
        ...(notKnown.length === 0 ? [] : [row("Not known", headed(`${notKnown.join("; ")}.`))]),
      ],
    },
  ]
}

function stands({ at, mark }: MemoCitation): string {
  return `${at}; ${mark}`
}

function rests(on: MemoCitation | "nothing was compared"): string {
  return typeof on === "string" ? ` (${on})` : ` (${stands(on)})`
}

function row(name: string, text: string): { readonly name: string; readonly pieces: readonly Piece[] } {
  return { name, pieces: [{ kind: "text", text }] }
}
