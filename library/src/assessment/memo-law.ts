import type { CourtFinding, Example } from "../accounts/index.ts"
import { factById } from "../facts/index.ts"
import type { ConsentRule } from "../law/index.ts"
import type { Definition } from "../reasoning/index.ts"

/** What stands in the heading of a definition: whether it was compared with a text, and which parts were not. */
export function markInWords(fromMemory: readonly string[]): string {
  return fromMemory.length === 0
    ? "checked against its text"
    : `parts from memory, not compared with a text: ${fromMemory.join("; ")}`
}

const ofAdults: Readonly<Record<ConsentRule, string>> = Object.freeze({
  "a part reads it":
    "Of someone of 18 or over: a part of this text reads whether they agreed, so an agreement can change what it comes to.",
  "set aside in its words": "Of someone of 18 or over: this text says in its own words that agreeing changes nothing.",
  "only through the means":
    "Of someone of 18 or over: agreeing is no part of this text by itself. Where one of its means was used an agreement changes nothing; where none was, the means is missing.",
  "read nowhere, and no means is asked for":
    "Of someone of 18 or over: this text asks for no means and reads no agreement, so it can be met though everyone agreed.",
})

/** For whom an agreement changes anything under a text. Of a child it changes nothing in any text here. */
export function consentInWords(rule: ConsentRule, ofChildrenAlone: boolean): readonly string[] {
  const child = "Of someone under 18: agreeing changes nothing."
  return ofChildrenAlone ? [child] : [ofAdults[rule], child]
}

export const isNot: readonly string[] = Object.freeze([
  "This is not a decision of any authority.",
  "It is not legal advice, and it says nothing of whether anyone is to be believed.",
  "It reads what was told against written definitions of law, and says of each what it rests on. What is not stated is not known, and never a no.",
])

export const notReviewed =
  "Not yet reviewed by security auditors, by organisations led by sex workers or by survivors, by lawyers, or by native speakers."

export const doesNotDecide: readonly string[] = Object.freeze([
  "Whether an offence was committed: that is for a court, on evidence and by its own standard of proof.",
  "Whether there are reasonable grounds for protection: this can inform those who decide it, and does not decide it. It asks for less than proof.",
  "Whether someone is helped: that follows from what they ask for and need, and from no finding.",
])

const whoseWords: Readonly<Record<"both" | "theirs" | "others" | "nobody", string>> = Object.freeze({
  both: "It rests on what the person told, and apart from that on what others said. Findings stand on the person’s own account first, then with everything said.",
  theirs:
    "It rests on what the person told. Findings stand on their own account first; nobody else’s answer is written down.",
  others:
    "No answer of the person’s own is written down. It rests on what others said; on the person’s own account nothing is settled by it.",
  nobody: "No answer of anybody’s is written down here.",
})

export function whoseInWords(theirs: boolean, others: boolean): string {
  return whoseWords[theirs ? (others ? "both" : "theirs") : others ? "others" : "nobody"]
}

export function absentInWords(assumed: number): string {
  return assumed === 0
    ? ""
    : "This is a textbook’s pattern: what it does not say is taken as absent. That is never done with a person."
}

const foundInWords: Readonly<Record<CourtFinding["found"], string>> = Object.freeze({
  met: "found to be so",
  "not met": "found not to be so",
  arguable: "found arguable",
  "not proved": "found not proved",
})

/** What a court found, as other hands summed it up, and which facts only repeat it. Its ruling is not this program's. */
export function courtInWords(
  { court, restates }: Example,
  under: readonly Pick<Definition, "id" | "title" | "instrument">[],
): readonly string[] {
  const named = (id: string): string => {
    const law = under.find((one) => one.id === id)
    return law === undefined ? id : `${law.title} (${law.instrument})`
  }
  const found = court.map(
    ({ definition, found: as, confidence }) =>
      `The court, on ${named(definition)}: ${foundInWords[as]}, coded with ${confidence} confidence. That is the court’s ruling; what stands below is this program’s reading of a short summary.`,
  )
  const repeats = `These facts repeat what the court concluded, so a finding that rests on them repeats the court: ${restates.map((fact) => factById(fact).label).join("; ")}.`
  return restates.length === 0 ? found : [...found, repeats]
}
