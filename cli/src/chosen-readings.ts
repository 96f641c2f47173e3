import { type Definition, type Readings, readingsOf } from "distinguo/reasoning"

/** The readings that were chosen as NAME=OPTION, where each is one of an open place in these definitions. */
export function chosenReadings(
  typed: readonly string[],
  definitions: readonly Pick<Definition, "test">[],
): Readings | "not a reading" {
  const pairs = typed.map((pair) => pair.split("=") as [string, string?])
  const open = definitions.flatMap(({ test }) => readingsOf(test))
  const known = pairs.every(([name, option]) =>
    open.some((reading) => reading.name === name && reading.options.some((one) => one.name === option)),
  )
  return known ? Object.fromEntries(pairs) : "not a reading"
}
