import { type Cases, eachCase } from "./cases.ts"

/** The two rails of each fact, by name, in the order of the facts. */
export function railedNames(facts: readonly string[]): readonly string[] {
  return facts.flatMap((fact) => [`${fact}_yes`, `${fact}_no`])
}

/** Each case as an engine of two values is given it: two booleans a fact, as a list. */
export function railedLists(cases: Cases): readonly (readonly boolean[])[] {
  return eachCase(cases, (codeOf) =>
    cases.facts.flatMap((_, index) => [(codeOf(index) & 1) === 1, (codeOf(index) & 2) === 2]),
  )
}

/** The same as an object by name, for engines that read no lists. */
export function railedObjects(cases: Cases): readonly Readonly<Record<string, boolean>>[] {
  const names = railedNames(cases.facts)
  return railedLists(cases).map((list) => Object.fromEntries(names.map((name, at) => [name, list[at] === true])))
}
