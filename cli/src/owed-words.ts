import { type Account, dayInWords } from "distinguo/accounts"
import { comeBack, type Owed } from "distinguo/assessment"
import { versionsOf } from "distinguo/law"
import {
  becauseInWords,
  cooperationInWords,
  type Due,
  deadlineInWords,
  firmnessInWords,
  fromMemoryTies,
  type KindOfTie,
  kindOfTieInWords,
  nothingHereRefuses,
  notReviewed,
  ownAccountDecides,
  responsesTo,
  type Stated,
  type Tie,
  tiesMark,
} from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import { wrap } from "./wrap.ts"

/** What is owed, list 1 first, for reading on a screen. */
export function owedInWords(account: Account, read: Owed): string {
  const { due, notToCountOn, place, urgent } = read
  return [
    askedForInWords(account, read),
    ...(urgent.length === 0 ? [] : ["", "What cannot wait", ...urgent.map(({ words }) => wrap(words, "  "))]),
    "",
    `What the law ties to what was found (${place === "not said" ? "no place was said: international law alone" : place})`,
    ...[nothingHereRefuses, ownAccountDecides, tiesMark, fromMemoryTies].map((words) => wrap(words, "  ")),
    ...(read.ownLaw === "not compared"
      ? [wrap("The law of this place itself was not compared for this. Ask a lawyer there.", "  ")]
      : []),
    ...kindsInOrder(due).flatMap((kind) => [
      "",
      kindOfTieInWords(kind),
      ...due.filter(({ tie }) => tie.kind === kind).flatMap(dueLines),
    ]),
    ...(notToCountOn.length === 0 ? [] : ["", "Not to be counted on", ...notToCountOn.flatMap(notCountedOnLines)]),
    "",
    wrap(comeBack, ""),
    "This is not a decision of any authority, and not legal advice.",
  ].join("\n")
}

/** List 1, from what they asked for and nothing else. */
export function askedForInWords({ label, told }: Account, { asked }: Owed): string {
  const needs = asked.map(({ need }) => need)
  return [
    `${label}  (${told})`,
    "What they asked for",
    ...(needs.length === 0
      ? [wrap("No wish is written down. The first thing to ask is what would make things better.", "  ")]
      : []),
    ...responsesTo(needs).flatMap(({ title, what, today }) => [
      `  ${title}`,
      wrap(what, "    "),
      ...today.map(({ words }) => wrap(words, "    ")),
    ]),
    wrap("This stands whatever is found, and waits for no police and no consent.", "  "),
    wrap(notReviewed, "  "),
  ].join("\n")
}

/** Kinds in the order in which what is due first names them. */
function kindsInOrder(due: readonly Due[]): readonly KindOfTie[] {
  return [...new Set(due.map(({ tie }) => tie.kind))]
}

function dueLines(due: Due): readonly string[] {
  const { tie, through } = due
  const { title, gives, instrument, rests, quotes, condition, exceptions, cooperation, maySetOff, notKnown } = tie
  const lines = [
    gives,
    firmnessInWords(tie),
    ...becauseInWords(due),
    ...(through.length === 0 ? [] : [`hangs on: ${titlesOf(due).join("; ")}`]),
    `law: ${instrument}, ${grounds({ words: "", rests })}`,
    ...quotes.map(({ words, mark }) => `its words: “${words}” (${mark})`),
    `asks: ${condition.words}`,
    ...exceptions.map((one) => `but: ${one.words} (${grounds(one)})`),
    ...deadlineInWords(due.deadline, dayInWords).map((words) => `until when: ${words}`),
    ...("rests" in tie.deadline ? [`that time: ${grounds({ words: "", rests: tie.deadline.rests })}`] : []),
    `police: ${cooperationInWords(cooperation)} (${cooperation.rests === "nothing was compared" ? cooperation.rests : grounds({ words: "", rests: cooperation.rests })})`,
    ...maySetOff.map((words) => `may set off: ${words}`),
    `first: ${tie.askFirst}`,
    `not known: ${notKnown.join("; ")}`,
  ]
  return [
    "",
    `  ${title}${rests.mark === "from memory" ? " (from memory)" : ""}`,
    ...lines.map((line) => wrap(line, "    ")),
  ]
}

function titlesOf({ through }: Due): readonly string[] {
  const ids = new Set(through.map(({ definition }) => definition))
  return [...ids].map((id) => {
    const [version] = versionsOf(id)
    return version === undefined ? id : `${version.title}, ${version.instrument}`
  })
}

function notCountedOnLines({ title, inForce }: Tie): readonly string[] {
  if (!("notToCountOn" in inForce)) return []
  return [`  ${title}`, wrap(`${inForce.notToCountOn.words} (${grounds(inForce.notToCountOn)})`, "    ")]
}

function grounds({ rests: { source, cites, mark } }: Stated): string {
  return `${cites}; ${mark === "checked" ? "checked" : "from memory"}: ${sourceAmongAll(source).title}`
}
