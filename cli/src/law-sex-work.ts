import {
  type AnswerOfLaw,
  type LawOnSexWork,
  lawOnSexWorkIn,
  lawsOnSexWork,
  lawVersion,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  type SentenceOfLaw,
  sentencesOn,
  sexWorkLawMark,
  toKnowNotToDo,
} from "distinguo/law"
import { sourceAmongAll } from "distinguo/sources"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo law sex-work [PLACE]`: the law on selling sex itself, of today or of a day that was asked; or every place. */
export function lawOnSexWorkCommand({ named: [, code], on, form }: Typed, computer: Computer): number {
  if (code === undefined) {
    computer.say(
      form === "json" ? JSON.stringify({ schema, lawVersion, places: lawsOnSexWork.map(headOf) }) : everyPlace(),
    )
    return exits.done
  }
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) {
    computer.complain(problems.notAPlaceOfLaw())
    return exits.usage
  }
  const day = on === "the account's day" ? "now" : on
  const place = lawOnSexWorkIn(code)
  computer.say(form === "json" ? JSON.stringify(asData(code, place, day)) : inWords(code, place, day))
  return exits.done
}

const schema = "distinguo.law-on-sex-work/1"

function headOf({ codes, name, law, police }: LawOnSexWork) {
  const answers = [...Object.values(law), ...Object.values(police)]
  return { codes, name, notCompared: answers.filter((answer) => answer === "not compared").length === answers.length }
}

function everyPlace(): string {
  const rows = lawsOnSexWork.map((place) => {
    const { codes, name, notCompared } = headOf(place)
    return `  ${codes.join(", ").padEnd(26)}${name}${notCompared ? ": not compared" : ""}`
  })
  const head = "Places whose law on selling sex was looked at, each in part, and places known not to have been."
  return [wrap(head, ""), ...rows, "", wrap(onlyOfAdults, ""), wrap(sexWorkLawMark, "")].join("\n")
}

function asData(code: string, { name, law, police, notKnown }: LawOnSexWork, on: string) {
  const answers = (asked: typeof law | typeof police) =>
    Object.fromEntries(Object.entries(asked).map(([id, answer]) => [id, sentencesOn(answer, on)]))
  const said = { law: answers(law), police: answers(police) }
  return {
    schema,
    lawVersion,
    place: code,
    name,
    on,
    onlyOfAdults,
    ...said,
    notKnown,
    toKnowNotToDo,
    mark: sexWorkLawMark,
  }
}

function inWords(code: string, { name, law, police, notKnown }: LawOnSexWork, day: string): string {
  return [
    `${code}, ${name}: the law on selling sex itself${day === "now" ? "" : `, on ${day}`}`,
    wrap(onlyOfAdults, ""),
    ...questionsOnSexWork.flatMap(({ id, asks }) => answered(asks, law[id], day)),
    "",
    "What speaking to the police may set off",
    wrap(toKnowNotToDo, ""),
    ...questionsOnPolice.flatMap(({ id, asks }) => answered(asks, police[id], day)),
    "",
    "Not looked at here:",
    ...notKnown.map((words) => wrap(words, "    ")),
    "",
    wrap(sexWorkLawMark, ""),
  ].join("\n")
}

function answered(asks: string, answer: AnswerOfLaw, day: string): readonly string[] {
  const held = sentencesOn(answer, day)
  return ["", asks, ...(held === "not compared" ? ["    not compared"] : held.flatMap(sentenceLines))]
}

/** The sentence, then where it stands, so that a lawyer can go through them one by one. */
function sentenceLines({ words, cites, source, mark, quotes, inForce: { from, until, mark: days } }: SentenceOfLaw) {
  const { title, at } = sourceAmongAll(source)
  const since = from === "not compared" ? "its first day not compared" : `from ${from}`
  const last = until === "still, when last looked at" ? "" : ` to ${until}`
  const stands = `${title}, ${cites}; ${since}${last}${from === "not compared" ? "" : ` (${days})`}. ${at}`
  return [
    wrap(`${words} (${mark})`, "    "),
    ...quotes.map((quoted) => wrap(`its words: “${quoted}”`, "        ")),
    wrap(stands.trim(), "        "),
  ]
}
