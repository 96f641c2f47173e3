/**
 * A sentence of a fact’s note, of the circles or of a screen that says something of the law or of the world, outside the
 * data whose every sentence names its own source. It is listed here with what it rests on, and a test finds those that
 * are not.
 */
export interface StatedElsewhere {
  /** Words by which it is found, as they stand there. */
  readonly words: string
  /** Where it is read. */
  readonly readIn:
    | "notes to a question"
    | "the circles"
    | "the cover of a talk"
    | "what may be offered"
    | "lists of indicators"
    | "the memorandum"
  readonly rests: "practice" | { readonly source: string; readonly cites: string }
}

const hiv = { source: "hiv-pep-72-hours", cites: "on when it must begin" } as const
const delphi = { source: "ilo-ec-delphi-2009", cites: "as a third party’s crosswalk has it" } as const
const protocol = { source: "un-protocol-2000", cites: "article 3(a)" } as const

export const statedElsewhere: readonly StatedElsewhere[] = Object.freeze([
  { words: "in the last three days, offer health care now", readIn: "notes to a question", rests: hiv },
  { words: "Being met and taken in is often kindness", readIn: "notes to a question", rests: "practice" },
  { words: "The word is often said of hard work", readIn: "notes to a question", rests: "practice" },
  {
    words: "are often made to keep the keys or the papers of others",
    readIn: "notes to a question",
    rests: "practice",
  },
  { words: "the UN Protocol asks for no move", readIn: "the circles", rests: protocol },
  { words: "no part of the UN Protocol’s definition of trafficking", readIn: "the circles", rests: protocol },
  { words: "by itself trafficking under the UN Protocol", readIn: "the circles", rests: protocol },
  {
    words: "by Yingwana, Walker and Etchart (2019)",
    readIn: "the circles",
    rests: { source: "yingwana-2019", cites: "abstract" },
  },
  {
    words: "sexual violence is a common means of power and is often not asked about",
    readIn: "what may be offered",
    rests: { source: "page-on-trafficking-in-the-sex-trade", cites: "What is the difference" },
  },
  { words: "helps is practice, not compared with any study", readIn: "what may be offered", rests: "practice" },
  { words: "after the UN Protocol, ", readIn: "lists of indicators", rests: delphi },
  { words: "An act of the Protocol, and exploitation", readIn: "lists of indicators", rests: delphi },
  { words: "as in Moldova's labour force survey", readIn: "lists of indicators", rests: delphi },
  { words: "that is for a court, on evidence", readIn: "the memorandum", rests: "practice" },
  { words: "It often comes a day before rain", readIn: "the cover of a talk", rests: "practice" },
  { words: "lasts some minutes, and often brings rain", readIn: "the cover of a talk", rests: "practice" },
])
