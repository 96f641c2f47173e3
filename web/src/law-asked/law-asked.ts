import type { Account } from "distinguo/accounts"
import { lawOfOwnPlace, lawReadFirst } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { firstDefinitions } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import type { FurtherLaw } from "./further-law.ts"

/** Which law the user wants read: of which day, and which definitions. */
export interface LawAsked {
  /** `the account's day`, or a day, `YYYY-MM-DD`. */
  readonly on: string
  /** Ids of definitions. */
  readonly under: readonly string[]
}

/** What is known of a text whether it is here or not. */
export interface TextOffered {
  readonly id: string
  readonly title: string
  readonly instrument: string
  /** ISO 3166 code of a country or a part of one, the code of a region of States, or `international`. */
  readonly jurisdiction: string
}

/** A text that is not at hand at first, with what its heading says before it is read. */
export interface FurtherText extends TextOffered {
  readonly fromMemory: boolean
}

declare const FURTHER_TEXTS: readonly FurtherText[]

/** Written in when the page is built: their names weigh little, and the texts themselves come after the first finding. */
const furtherTexts = FURTHER_TEXTS

/** What is known of every text that can be chosen, whether it is here already or not. */
export function everyTextOffered(): readonly TextOffered[] {
  return [...firstDefinitions, ...furtherTexts]
}

/**
 * What is read unless the user asks otherwise: the law of the account's own day, of the worker's own country, also where
 * its texts are not here yet.
 */
export function lawAtFirst(account: Pick<Account, "told" | "worker">): LawAsked {
  const texts = [...lawReadFirst(firstDefinitions, account), ...lawOfOwnPlace(firstDefinitions, furtherTexts, account)]
  return { on: "the account's day", under: [...new Set(texts.map(({ id }) => id))] }
}

/** Every version of the chosen texts that is here, in the order of the law. */
export function definitionsUnder({ under }: LawAsked, further: FurtherLaw): readonly Definition<FactId>[] {
  const here = typeof further === "string" ? firstDefinitions : further
  return here.filter(({ id }) => under.includes(id))
}

/** The chosen texts that no screen has at hand at first, in the order of the law: they stand after those that are. */
export function furtherOnesOf({ under }: LawAsked): readonly FurtherText[] {
  return furtherTexts.filter(({ id }) => under.includes(id))
}
