import type { FactId } from "../facts/index.ts"
import { type Node, type ReadingNode, type Readings, readingsOf } from "../reasoning/index.ts"

interface Read {
  readonly chosen: Readings
  readonly sentences: readonly string[]
}

/**
 * What is said under each way of reading the law, once for those that come to the same. A place where the law is open,
 * and where no way to read it changes what is said, is not multiplied out: `readAs` names only the choices that tell.
 */
export function theWaysThatTell(
  each: readonly Read[],
  test: Node<FactId>,
): readonly { readonly readAs: string; readonly sentences: readonly string[] }[] {
  const telling = readingsOf(test).filter(({ name }) => tells(name, each))
  const ways = new Map<string, readonly string[]>()
  for (const { chosen, sentences } of each) ways.set(titlesOf(chosen, telling), sentences)
  return [...ways].map(([readAs, sentences]) => ({ readAs, sentences }))
}

/** Whether two ways to read that place, and all else alike, come to different sentences. */
function tells(place: string, each: readonly Read[]): boolean {
  const elsewhere = ({ chosen }: Read): string => JSON.stringify({ ...chosen, [place]: "" })
  return each.some((one) =>
    each.some((other) => elsewhere(one) === elsewhere(other) && one.sentences.join() !== other.sentences.join()),
  )
}

function titlesOf(chosen: Readings, places: readonly ReadingNode<FactId>[]): string {
  return places
    .map(({ name, options }) => options.find((option) => option.name === chosen[name])?.title ?? "")
    .join("; ")
}
