import { type Node, partsOf } from "../reasoning/index.ts"

/**
 * For each fact that some tests read, the place where it stands, as a word that says nothing else. Two facts of one place
 * could be exchanged, and the tests would come to the same: each stands once in all of them, beneath one joint, as it is
 * or turned round. So of all that are unknown in one place only one need be tried: the long list of what someone may have
 * done is one place.
 */
export function placesOfFacts<F extends string>(tests: readonly Node<F>[]): ReadonlyMap<F, string> {
  const places = new Map<F, string>()
  const put = (fact: F, place: string): void => {
    places.set(fact, places.has(fact) ? `more than once: ${fact}` : place)
  }
  let made = 0
  const anew = (): string => `place ${++made}`
  const walk = (node: Node<F>, beneath: "any" | "all" | "another", place: string): void => {
    if (node.kind === "fact") put(node.fact, place)
    else if (node.kind === "not" && node.of.kind === "fact") put(node.of.fact, place)
    else if (node.kind === "any" || node.kind === "all") {
      // One joint beneath another of its kind is one joint.
      const here = node.kind === beneath ? place : anew()
      const kind = node.kind
      for (const part of node.of) walk(part, kind, here)
    } else if (node.kind === "element") walk(node.of, beneath, place)
    else if (node.kind === "atLeast") {
      const here = anew()
      for (const part of node.of) walk(part, "another", here)
    } else for (const part of partsOf(node)) walk(part, "another", anew())
  }
  for (const test of tests) walk(test, "another", anew())
  return places
}
