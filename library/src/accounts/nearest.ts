/**
 * The name that someone most likely meant, or `"none"` where nothing is near: at most one slip in three letters, and
 * never more than two. Capitals, spaces and dashes are no slips. The first of equally near names is given.
 *
 * @example
 * nearest("own words", ["own_words", "wishes"]) // "own_words"
 * nearest("form", ["from", "to"])               // "from": two letters changed places
 * nearest("weather", ["where"])                 // "none"
 */
export function nearest(written: string, names: readonly string[]): string | "none" {
  const meant = written.trim().toLowerCase().replaceAll(/[\s-]/g, "_")
  let best: string | "none" = "none"
  let slips = Math.min(2, Math.floor(meant.length / 3)) + 1
  for (const name of names) {
    const found = slipsBetween(meant, name, slips - 1)
    if (found < slips) [best, slips] = [name, found]
  }
  return best
}

/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour (Damerau and Levenshtein), or one
 * more than `most`: as soon as that is certain the count stops, because a file may hold very many wrong names.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line[column] = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...line) > most) return most + 1
    before = above
    above = line
  }
  return Math.min(at(above, other.length), most + 1)
}

/** Outside the table nothing can be reached. */
function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY
}
