import type { FactId } from "distinguo/facts"
import { definitions, versionsOf } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { dayInWords } from "../account/days-in-words.ts"
import { byPlace } from "../law-asked/law-by-place.ts"

/** One version of a text, by its id and first day. */
export type Version = string

/** Every version of every text, under the place it is from, as a list to choose from shows it. */
export const versionsByPlace: readonly {
  readonly name: string
  readonly options: readonly (readonly [Version, string])[]
}[] = Object.freeze(
  byPlace(definitions).map(({ place, offered }) => ({
    name: place,
    options: offered.flatMap(({ id }) => versionsOf(id).map((one) => [versionOf(one), calledInAList(one)] as const)),
  })),
)

/** The text of a version that is in the list. */
export function textOf(version: Version): Definition<FactId> {
  const text = definitions.find((one) => versionOf(one) === version)
  if (text === undefined) throw new Error("a text that is not in the list was chosen")
  return text
}

/** The newest version of a text. */
export function newestOf(id: string): Version {
  const [newest] = versionsOf(id)
  if (newest === undefined) throw new Error("a text that is not in the list was named")
  return versionOf(newest)
}

function versionOf({ id, inForce }: Definition<FactId>): Version {
  return `${id} ${inForce.from}`
}

/** With its first day where there are several versions, because their names are the same. */
function calledInAList({ id, title, instrument, inForce }: Definition<FactId>): string {
  const several = versionsOf(id).length > 1
  return `${title}, ${instrument}${several ? `, from ${dayInWords(inForce.from)}` : ""}`
}
