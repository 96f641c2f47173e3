import {
  demandAt,
  demandByPlace,
  demandedMark,
  demands,
  footOfRecord,
  type LawOfDemand,
  neverWhenDemanded,
  recordOfDemand,
  stepsWhenDemanded,
} from "distinguo/responses"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo demanded [PLACE]`: what is done when a law, an order or somebody at the door demands a file (CARE-23). */
export function demandedCommand({ named: [code, ...more], form }: Typed, computer: Computer): number {
  if (more.length > 0 || (code !== undefined && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code))) {
    computer.complain(problems.notAPlace())
    return exits.usage
  }
  const places = code === undefined ? demandByPlace : [demandAt(code)]
  const data = {
    schema: "distinguo.demanded/1",
    steps: stepsWhenDemanded,
    never: neverWhenDemanded,
    kinds: demands,
    record: { lines: recordOfDemand, foot: footOfRecord },
    places,
    mark: demandedMark,
  }
  computer.say(form === "json" ? JSON.stringify(data) : inWords(places))
  return exits.done
}

function inWords(places: typeof demandByPlace): string {
  return [
    "When papers are demanded: what to do, in this order",
    wrap(demandedMark, ""),
    ...stepsWhenDemanded.flatMap(({ title, says }, at) => [
      "",
      `${at + 1}. ${title}`,
      ...says.map(({ words }) => wrap(words, "    ")),
    ]),
    "",
    "Never",
    ...neverWhenDemanded.map((words) => wrap(words, "    ")),
    "",
    "What kind of demand it is",
    ...demands.flatMap(({ title, knownBy, atOnce, does }) => [
      "",
      title,
      ...[knownBy, atOnce, ...does].map((words) => wrap(words, "    ")),
    ]),
    "",
    "The record, one page, the same day; nothing that the person told, and not their name",
    ...recordOfDemand.map(({ asks, note, choices }) =>
      wrap(
        [asks, ...(note === "" ? [] : [note]), ...(choices.length === 0 ? [] : [choices.join(" · ")])].join(": "),
        "    ",
      ),
    ),
    wrap(footOfRecord, "    "),
    "",
    "What is known of the law",
    ...places.flatMap(({ codes, name, law }) => placeInWords(codes, name, law)),
  ].join("\n")
}

/** Where nothing was compared one line says so by the place's name. */
function placeInWords(codes: readonly string[], name: string, law: readonly LawOfDemand[]): readonly string[] {
  const head = codes.length === 0 ? name : `${codes.join(", ")}, ${name}`
  if (law.every(({ rests }) => rests === "not compared")) return [wrap(`${head}: not compared.`, "    ")]
  return [
    `    ${head}`,
    ...law.map(({ question, answer, rests }) =>
      wrap(`${question} ${answer}${rests === "not compared" ? "" : ` (${rests.cites}; ${rests.mark})`}`, "        "),
    ),
  ]
}
