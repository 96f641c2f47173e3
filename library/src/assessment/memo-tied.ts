import { type Account, dayInWords } from "../accounts/index.ts"
import {
  becauseInWords,
  cooperationInWords,
  type Due,
  deadlineInWords,
  firmnessInWords,
  fromMemoryTies,
  type Grounds,
  kindOfTieInWords,
  nothingHereRefuses,
  ownAccountDecides,
  type Stated,
  type Tie,
  tiesMark,
} from "../responses/index.ts"
import type { MemoCitation, MemoTied, MemoTiedStated, MemoTies } from "./memo.ts"
import { type Owed, type OwedAsked, owed } from "./owed.ts"

/**
 * What is due, as the desk and the command line read it, for a paper that leaves. It is given the account as stated, so
 * that nothing of why something is not known reaches it (CARE-17), and no day that was typed elsewhere.
 */
export function tiedFor(
  account: Account,
  asked: Pick<OwedAsked, "definitions" | "place" | "today" | "dutySaid" | "textbook">,
): MemoTies {
  const read = owed(account, { ...asked, days: {}, theySaySo: false, markedYoung: false })
  if ("problem" in read) throw new Error("an account that can be assessed can be read for what is owed")
  return {
    place: read.place,
    before: read.law === "left out" ? [] : before(read),
    due: read.due.map((due) => tiedOf(due, asked)),
    notToCountOn: read.notToCountOn.flatMap(({ title, inForce }) =>
      "notToCountOn" in inForce ? [{ title, ...stated(inForce.notToCountOn) }] : [],
    ),
  }
}

function before({ ownLaw }: Owed): readonly string[] {
  return [
    nothingHereRefuses,
    ownAccountDecides,
    ...(ownLaw === "no place was said" ? ["No place was said, so that only international law was read for this."] : []),
    ...(ownLaw === "not compared"
      ? ["The law of this place itself was not compared for this. Ask a lawyer there."]
      : []),
    tiesMark,
    fromMemoryTies,
  ]
}

function tiedOf(due: Due, { definitions }: Pick<OwedAsked, "definitions">): MemoTied {
  const { tie, through, deadline } = due
  const { id, kind, title, instrument, gives, rests, quotes, condition, exceptions, cooperation } = tie
  const ids = [...new Set(through.map(({ definition }) => definition))]
  return {
    id,
    kind: kindOfTieInWords(kind),
    title,
    instrument,
    ...citation(rests, quotes),
    gives: [gives, firmnessInWords(tie)],
    because: becauseInWords(due),
    through: ids.map((one) => titleIn(definitions, one)),
    condition: condition.words,
    exceptions: exceptions.map(stated),
    deadline: deadlineInWords(deadline, dayInWords),
    deadlineRests: "rests" in tie.deadline ? citation(tie.deadline.rests) : "nothing was compared",
    police: cooperationInWords(cooperation),
    policeRests: typeof cooperation.rests === "string" ? cooperation.rests : citation(cooperation.rests),
    maySetOff: tie.maySetOff,
    askFirst: tie.askFirst,
    notKnown: tie.notKnown,
  }
}

function titleIn(definitions: OwedAsked["definitions"], id: string): string {
  const found = definitions.find((one) => one.id === id)
  return found === undefined ? id : `${found.title}, ${found.instrument}`
}

/** Short words stand with their own mark where it is another than that of the place they stand in. */
function citation({ source, cites, mark }: Grounds, quotes: Tie["quotes"] = []): MemoCitation {
  const words = quotes.map((one) => (one.mark === mark ? one.words : `${one.words} (${one.mark})`))
  return { at: cites, quotes: words.join("” · “"), mark, source }
}

function stated({ words, rests }: Stated): MemoTiedStated {
  return { words, ...citation(rests) }
}

/** Every place that it rests on. */
export function placesTiedTo({ due, notToCountOn }: MemoTies): readonly MemoCitation[] {
  return [
    ...due.flatMap((one) => [
      one,
      ...one.exceptions,
      ...[one.deadlineRests, one.policeRests].filter((rests) => typeof rests !== "string"),
    ]),
    ...notToCountOn,
  ]
}
