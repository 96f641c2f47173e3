import type { Mark } from "../../reasoning/index.ts"

/** What is usually meant to stay between two people, each asked of every place, in this order. */
export const kindsOfSilence = Object.freeze([
  "what is told to a lawyer",
  "what is told to clergy",
  "what is told to a doctor, nurse or psychotherapist",
  "what is told to a counsellor or social worker",
  "who an adult is",
  "data protection",
  "a court’s order",
] as const)

/**
 * What becomes of one kind of silence where a duty to report stands against it. What nobody compared is `not known`, and
 * is never taken for protection.
 */
export interface Silence {
  readonly of: (typeof kindsOfSilence)[number]
  readonly answer: "stays protected" | "stays protected in part" | "gives way" | "not known"
  /** In one sentence; empty where it is not known. */
  readonly words: string
  readonly rests: { readonly source: string; readonly cites: string; readonly mark: Mark } | "nothing was compared"
}

/** What a duty of a place does to what was to be kept to oneself, all kinds of it. */
export interface SilenceOfPlace {
  readonly codes: readonly string[]
  readonly name: string
  readonly silences: readonly Silence[]
}

/** Every kind, once each and in order: those that are said, and the others as not known. */
export function silences(...said: readonly Silence[]): readonly Silence[] {
  return Object.freeze(
    kindsOfSilence.map(
      (of): Silence =>
        said.find((one) => one.of === of) ?? { of, answer: "not known", words: "", rests: "nothing was compared" },
    ),
  )
}
