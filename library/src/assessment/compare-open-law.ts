import type { FactId } from "../facts/index.ts"
import { type Citation, type Definition, type Readings, readingsOf } from "../reasoning/index.ts"
import type { View } from "./finding.ts"

/** One way to read every place that makes a difference, and what the text comes to then. */
export interface OpenLaw {
  readonly standing: View["standing"]
  /** The places that make a difference, each with the way it is read here. */
  readonly readAs: readonly WayToRead[]
}

export interface WayToRead extends Citation {
  /** The open place, as a request names it, and what the law leaves open there. */
  readonly place: string
  readonly question: string
  readonly option: string
  readonly title: string
}

/**
 * What an open law comes to, each way to read it once: a place that makes no difference to this account is left out, so
 * that three open places need not be eight answers.
 */
export function openLawOf({ test }: Definition<FactId>, readings: View["readings"]): readonly OpenLaw[] {
  const places = readingsOf(test).filter(({ name }) => makesADifference(name, readings))
  const ways = new Map<string, OpenLaw>()
  for (const { chosen, standing } of readings) {
    const readAs = places.flatMap(({ name, question, options }) =>
      options
        .filter((option) => option.name === chosen[name])
        .map(({ name: option, title, cites, quotes, mark, source }) => {
          const cited = { cites, quotes, mark, ...(source !== undefined && { source }) }
          return { place: name, question, option, title, ...cited }
        }),
    )
    ways.set(readAs.map(({ option }) => option).join("\n"), { standing, readAs })
  }
  return [...ways.values()]
}

/** Whether two ways that differ in this place alone come to something else. */
function makesADifference(place: string, readings: View["readings"]): boolean {
  const others = (chosen: Readings): string => JSON.stringify(Object.entries(chosen).filter(([name]) => name !== place))
  return readings.some((one) =>
    readings.some((other) => one.standing !== other.standing && others(one.chosen) === others(other.chosen)),
  )
}
