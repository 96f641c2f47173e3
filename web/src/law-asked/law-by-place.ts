import { regions } from "distinguo/law"
import { placeOf } from "distinguo/responses"
import type { TextOffered } from "./law-asked.ts"

/** The definitions of one place, under the name of the place. */
export interface LawOfPlace {
  readonly place: string
  readonly offered: readonly TextOffered[]
}

const placeNames = new Intl.DisplayNames("en", { type: "region" })

/** By where the law is from, each definition once: first what states agreed among themselves, then each country by name. */
export function byPlace(texts: readonly TextOffered[]): readonly LawOfPlace[] {
  const once = texts.filter(({ id }, index) => texts.findIndex((other) => other.id === id) === index)
  return [...new Set(once.map(({ jurisdiction }) => jurisdiction))]
    .map((code) => ({ place: nameOf(code), offered: once.filter(({ jurisdiction }) => jurisdiction === code) }))
    .sort(
      (one, other) => Number(isOfACountry(one)) - Number(isOfACountry(other)) || one.place.localeCompare(other.place),
    )
}

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
