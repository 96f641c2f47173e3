import { freeze } from "../../reasoning/index.ts"
import { places } from "../places.ts"
import type { LawOfDemand } from "./demand.ts"

const questions = [
  "Is what is told to a lawyer safe from a duty to report?",
  "Who may keep silent against a duty to report?",
  "What can make an organisation hand over a file?",
  "Can somebody be made to give a password?",
  "May the person be told before?",
] as const

interface PlaceOfDemand {
  readonly codes: readonly string[]
  readonly name: string
  readonly law: readonly LawOfDemand[]
}

function lawOf(known: Partial<Record<(typeof questions)[number], Omit<LawOfDemand, "question">>>) {
  return questions.map(
    (question): LawOfDemand => ({
      question,
      ...(known[question] ?? { answer: "Not compared.", rests: "not compared" as const }),
    }),
  )
}

const southAfrica = lawOf({
  "Is what is told to a lawyer safe from a duty to report?": {
    answer: "Of an adult, yes: legal professional privilege is saved. Of a child it was not compared.",
    rests: { source: "za-act-7-of-2013-ss-18-19", cites: "Act 7 of 2013, s 19(3)", mark: "checked" },
  },
  "Who may keep silent against a duty to report?": {
    answer: "Of an adult met in the course of duties, nobody else: it goes before any law, policy or code of conduct.",
    rests: { source: "za-act-7-of-2013-ss-18-19", cites: "Act 7 of 2013, s 19(1)", mark: "checked" },
  },
})

const germany = lawOf({
  "Is what is told to a lawyer safe from a duty to report?": {
    answer: "Only if the lawyer seriously tried to avert the act.",
    rests: { source: "de-stgb-138-139", cites: "StGB § 139", mark: "checked" },
  },
  "Who may keep silent against a duty to report?": {
    answer:
      "Clergy; lawyers, doctors, psychotherapists and their staff only if they seriously tried to avert the act. Counsellors and social workers are not named.",
    rests: { source: "de-stgb-138-139", cites: "StGB § 139", mark: "checked" },
  },
})

const anAdultsName: Omit<LawOfDemand, "question" | "rests"> = {
  answer: "The authority bound by this duty sends nothing that identifies an adult who does not consent.",
}

const englandAndWales = lawOf({
  "Who may keep silent against a duty to report?": {
    ...anAdultsName,
    rests: { source: "uk-msa-2015-s52", cites: "Modern Slavery Act 2015, s 52(3)", mark: "checked" },
  },
})

const scotland = lawOf({
  "Who may keep silent against a duty to report?": {
    ...anAdultsName,
    rests: { source: "scotland-2015-act-s38", cites: "Act of 2015 (asp 12), s 38(2)", mark: "checked" },
  },
})

const known: Readonly<Record<string, readonly LawOfDemand[]>> = {
  ZA: southAfrica,
  DE: germany,
  "GB-ENG": englandAndWales,
  "GB-SCT": scotland,
}

/** Every place of which duties are told: for most of them nothing about a demand was compared, and it says so by name. */
export const demandByPlace: readonly PlaceOfDemand[] = freeze(
  places.map(({ codes, name }) => ({ codes, name, law: known[codes[0] ?? ""] ?? lawOf({}) })),
)

const unlisted: PlaceOfDemand = freeze({ codes: [], name: "a place on no list here", law: lawOf({}) })

/** The place of a code; else the country that a longer code belongs to; else a place on no list. */
export function demandAt(code: string): PlaceOfDemand {
  const called = (name: string) => demandByPlace.find(({ codes }) => codes.includes(name))
  return called(code) ?? called(code.split("-")[0] ?? code) ?? unlisted
}
