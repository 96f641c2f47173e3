import {
  type AgeRange,
  type AgeStatement,
  type Circumstances,
  daysInWords,
  type Episode,
  isToldUnfreely,
  type SourceKind,
  type Statement,
  type Telling,
  type Worth,
} from "../accounts/index.ts"

const places: Readonly<Record<Circumstances["place"], string>> = Object.freeze({
  "own place": "at a place of their own",
  shelter: "in a shelter",
  workplace: "at the workplace",
  custody: "in custody",
  elsewhere: "elsewhere",
  "not said": "",
})

const interpreters: Readonly<Record<Circumstances["interpreter"], string>> = Object.freeze({
  none: "without an interpreter",
  "chosen by the person": "through an interpreter they chose",
  "of the organisation": "through an interpreter of the organisation",
  "of an official": "through an official’s interpreter",
  "of one with an interest": "through an interpreter of one with an interest",
  "not said": "",
})

/** When and how something was told, with only what was said of it: “told May 2024, in custody, before an official”. */
export function howTold({ when, circumstances }: Telling): string {
  const { place, present, interpreter, promised } = circumstances
  const there = present.filter((who) => who !== "not said" && who !== "nobody")
  const parts = [
    when === "not said" ? "" : `told ${daysInWords(when)}`,
    places[place],
    present.includes("nobody") ? "with nobody else there" : "",
    there.length === 0 ? "" : `before ${there.map(withArticle).join(", ")}`,
    interpreters[interpreter],
    promised === "yes" ? "something was promised for answering" : "",
    promised === "no" ? "nothing was promised for answering" : "",
  ]
  return parts.filter((part) => part !== "").join(", ")
}

/** Whether the person told it freely; of anybody else's word the question does not arise. */
export function howFreely(
  telling: Telling,
): "nothing is said against it" | "not freely" | "not freely, and since then said to stand" {
  if (telling.by !== "the person" || !isToldUnfreely({ ...telling, stands: false })) return "nothing is said against it"
  return telling.stands ? "not freely, and since then said to stand" : "not freely"
}

/** Who speaks, at the head of what they said. */
export const speakers: Readonly<Record<SourceKind, string>> = Object.freeze({
  "the person": "They themselves",
  "one with an interest": "One with an interest",
  "an official": "An official",
  another: "Another",
  "a document": "A document",
  "seen by the worker": "Seen by the worker",
})

/** Who gave an answer, inside a sentence: “an official (police) said no, told May 2024”. */
export function whoSaid(statement: Statement, age: string): string {
  const { by, role, answer, when } = statement
  const named = by === "the person" ? "they" : by === "seen by the worker" ? "the worker saw" : by
  const who = role === "" || by === "the person" ? named : `${named} (${role})`
  const what = age === "" ? answer : age
  const said = by === "seen by the worker" ? `${who}: ${what}` : `${who} said ${what}`
  const unfreely = howFreely(statement) === "not freely" ? ", not told freely" : ""
  return `${said}${when === "not said" ? "" : `, told ${daysInWords(when)}`}${unfreely}`
}

/** An age as it was told. What somebody was not sure of reads as not stated (promise 17). */
export function ageInWords({ atStart, atEnd, born }: AgeStatement): string {
  const parts = [years(atStart, "at the start"), years(atEnd, "at the end")]
  if (born !== "not said") parts.push(`born ${daysInWords(born)}`)
  return parts.filter((part) => part !== "").join(", ")
}

function years(age: AgeRange | "not sure" | "not said", when: string): string {
  if (typeof age === "string") return ""
  if (age.oldest === "open") return `${age.youngest} or over ${when}`
  return age.youngest === age.oldest ? `${age.youngest} ${when}` : `${age.youngest} to ${age.oldest} ${when}`
}

const whyNotMore: Readonly<Record<Worth["because"], string>> = Object.freeze({
  "it counts": "counts",
  "a silence sets nothing": "sets nothing",
  "they set it aside": "sets nothing",
  "told unfreely": "waits until they say it again freely, or say that it stands",
  "only their own word sets this": "stands beside: only their own word sets this",
  "another's word, on their own account": "is no part of their own account",
  "one with an interest settles nothing alone": "can oppose what others said, and settles nothing alone",
})

/** What a word does. Of the person's: once where both readings of the account take it alike, else of each. */
export function worthInWords(by: SourceKind, ownAccount: Worth, everythingSaid: Worth): string {
  const waits = everythingSaid.because === "told unfreely" && everythingSaid.weight === "contests"
  const all = waits ? "meanwhile it can oppose what others said" : whyNotMore[everythingSaid.because]
  const own = whyNotMore[ownAccount.because]
  if (by !== "the person" || own === all) return all
  return `on their own account: ${own}; with everything said: ${all}`
}

/** With whom, when and where something happened, as far as it was said. */
export function aboutEpisode({ with: whom, from, to, where }: Episode): readonly string[] {
  const begins = from === "not said" ? "" : `from ${daysInWords(from)}`
  const ends = to === "not said" ? "" : to === "still going on" ? "still going on" : `to ${daysInWords(to)}`
  return [
    ...(whom === "" ? [] : [`with ${whom}`]),
    ...(begins === "" && ends === "" ? [] : [[begins, ends].filter((part) => part !== "").join(" ")]),
    ...(where === "" ? [] : [where]),
  ]
}

function withArticle(who: string): string {
  return `${/^[aeiou]/.test(who) ? "an" : "a"} ${who}`
}
