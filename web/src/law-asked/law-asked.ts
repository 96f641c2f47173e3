import type { Account } from "distinguo/accounts"
import { lawReadFirst } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { firstDefinitions, regions } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { placeOf } from "distinguo/responses"

/** Which law the user wants read: of which day, and which definitions. */
export interface LawAsked {
  /** `the account's day`, or a day, `YYYY-MM-DD`. */
  readonly on: string
  /** Ids of definitions. */
  readonly under: readonly string[]
}

interface DefinitionOffered {
  readonly id: string
  readonly title: string
  readonly instrument: string
  /** ISO 3166 code of a country or a part of one, the code of a region of States, or `international`. */
  readonly jurisdiction: string
}

/** The definitions of one place, under the name of the place. */
export interface LawOfPlace {
  readonly place: string
  readonly offered: readonly DefinitionOffered[]
}

const placeNames = new Intl.DisplayNames("en", { type: "region" })

/** By where the law is from, each definition once: first what states agreed among themselves, then each country by name. */
export function byPlace(definitions: readonly Definition<FactId>[]): readonly LawOfPlace[] {
  const once = definitions.filter(({ id }, index) => definitions.findIndex((other) => other.id === id) === index)
  return [...new Set(once.map(({ jurisdiction }) => jurisdiction))]
    .map((code) => ({ place: nameOf(code), offered: once.filter(({ jurisdiction }) => jurisdiction === code) }))
    .sort(
      (one, other) => Number(isOfACountry(one)) - Number(isOfACountry(other)) || one.place.localeCompare(other.place),
    )
}

/** What can be read at the desk: the texts every screen has at hand. The law screen has all of them. */
export const lawAtTheDesk: readonly LawOfPlace[] = byPlace(firstDefinitions)

/** The browser knows the names of countries; those of a country's parts stand where its duties do, a region's with it. */
function nameOf(code: string): string {
  if (code === "international") return "International"
  const region = regions.find((one) => one.code === code)
  if (region !== undefined) return region.name
  return code.includes("-") ? placeOf(code).name : (placeNames.of(code) ?? code)
}

function isOfACountry({ offered }: LawOfPlace): boolean {
  return offered.some(({ jurisdiction }) => jurisdiction !== "international")
}

/** What is read unless the user asks otherwise: the law of the account's own day, of the worker's own country. */
export function lawAtFirst(account: Account): LawAsked {
  const under = new Set(lawReadFirst(firstDefinitions, account).map(({ id }) => id))
  return { on: "the account's day", under: [...under] }
}

export function definitionsUnder({ under }: LawAsked): readonly Definition<FactId>[] {
  return firstDefinitions.filter(({ id }) => under.includes(id))
}
