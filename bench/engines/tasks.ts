import { traffickingInPersons } from "distinguo/law"
import { type Definition, factsOf, type Readings, waysToRead } from "distinguo/reasoning"
import { palermoCore } from "./palermo-core.ts"

/** What every engine is given to decide: one definition, in one fixed way of reading it where the law is open. */
export interface Task {
  readonly name: string
  readonly definition: Definition
  readonly readings: Readings
  readonly facts: readonly string[]
}

export const tasks: readonly Task[] = [
  task("core, 25 facts", palermoCore),
  task("UN Protocol as encoded", traffickingInPersons),
]

/** The first option of each reading: one way is enough for engines that know no readings, and all are given the same. */
function task(name: string, definition: Definition): Task {
  const [readings = {}] = waysToRead(definition.test)
  return { name, definition, readings, facts: factsOf(definition.test) }
}
