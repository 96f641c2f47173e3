/** So many bytes by chance, from a source that nobody can foresee. An argument, so that nothing here rolls dice itself. */
export type Chance = (bytes: number) => Uint8Array

const numbers = 65_536

/** A source that never gives a number that can be used is broken, and must not keep anybody waiting for ever. */
const mostDraws = 1_000

/**
 * One of a list, each as likely as any other: a number of two bytes is drawn, and drawn again where keeping it would
 * favour the words at the beginning of the list.
 *
 * Throws where the source of chance is broken; what it gave is in no message.
 */
export function oneByChance<Item>(list: readonly Item[], chance: Chance): Item {
  const fair = numbers - (numbers % list.length)
  for (let draw = 0; draw < mostDraws; draw++) {
    const [high = 0, low = 0] = chance(2)
    const number = high * 256 + low
    const chosen = list[number % list.length]
    if (number < fair && chosen !== undefined) return chosen
  }
  throw new Error("the source of chance gives nothing that can be used")
}
