import type { Answer, Telling } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { labelToThePerson } from "./ask-about.ts"
import { type Kept, type KeptAnswer, keptWords } from "./talk-kept.ts"
import { type ToldBy, whoTold } from "./talk-told-by.ts"

/** What somebody else can say of a fact. The phrases are worded for the person alone, and fit nobody else's mouth. */
export type Reported = Extract<Answer, "yes" | "no" | "not known">

/** The choices beside a fact's label, as the worker marks them. What the worker saw is seen, or was not. */
export function waysToReport({
  by,
}: Pick<ToldBy, "by">): readonly { readonly answer: Reported; readonly words: string }[] {
  return by === "seen by the worker" ? seen : said
}

const said = freeze([
  { answer: "yes", words: "says that it is so" },
  { answer: "no", words: "says that it is not so" },
  { answer: "not known", words: "says: I do not know" },
] as const)

const seen = freeze([
  { answer: "yes", words: "I saw that it is so" },
  { answer: "no", words: "I saw that it is not so" },
] as const)

/** What another said of a fact, with that one's own words, as said, or empty. It is theirs, and settles nothing alone. */
export function keptReport(fact: FactId, answer: Reported, words: string, telling: Telling): KeptAnswer {
  const written = words.toWellFormed()
  const readBack = readBackOf(fact, answer, written, telling)
  return { kind: "reported", said: { fact, answer, words: written }, readBack, telling, earlier: "stands" }
}

/** Said to the person: whose word it is comes first, and "you" is nobody but them (CARE-11). */
function readBackOf(fact: FactId, answer: Reported, words: string, telling: Telling): string {
  const { toThePerson: who, whose } = whoTold(telling)
  const what = labelToThePerson(fact)
  const line =
    telling.by === "seen by the worker"
      ? `I saw for myself ${so[answer]}: ${what}.`
      : `${begun(who)} said ${so[answer]}: ${what}.`
  return words.trim() === "" ? line : `${line} In ${whose} words: “${words}”`
}

const so: Readonly<Record<Reported, string>> = {
  yes: "that this is so",
  no: "that this is not so",
  "not known": "not to know whether this is so",
}

/** What another said that no phrase here is: as said, with who said it, and read back as that one's (promise 5). */
export function keptOthersWords(words: string, by: Pick<Telling, "by" | "role">): Kept {
  if (by.by === "the person") return keptWords(words)
  const written = words.toWellFormed()
  const readBack =
    by.by === "seen by the worker"
      ? `I wrote down what I saw: “${written}”`
      : `${begun(whoTold(by).toThePerson)} said: “${written}”`
  return { kind: "words of another", by: by.by, role: by.role, words: written, readBack }
}

function begun(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`
}
