import { named, setIn } from "./sql-names.ts"

/**
 * The five counts of a statement, each way of reading the law being a column of the rows beneath. A row is counted under
 * a standing only where every way comes to it; where the ways differ it is unknown, because the law is open.
 */
export function countingWords(ways: number): string {
  const all = Array.from({ length: ways }, (_, way) => named(`way_${way + 1}`))
  const [first = "NULL", ...others] = all
  const alike = others.map((other) => `${other} = ${first}`).join(" AND ") || "TRUE"
  return counts([
    ["yes", `${alike} AND ${first} = 'yes'`],
    ["no", `${alike} AND ${first} = 'no'`],
    ["unknown", `NOT (${alike}) OR ${first} = 'unknown'`],
    ["contested", `${alike} AND ${first} = 'contested'`],
    ["unknown because the law is open", `NOT (${alike})`],
  ])
}

/** The columns of {@link countingRails}, three a way: settled as yes, settled as no, and anything said at all. */
export function railColumns(way: number) {
  return { yes: named(`way_${way + 1}_yes`), no: named(`way_${way + 1}_no`), said: named(`way_${way + 1}_said`) }
}

/**
 * The same counts where each way is three conditions that are never NULL. A database that reads columns is about three
 * times faster at them than at a word a row, which it would first write and then compare.
 */
export function countingRails(ways: number): string {
  const all = Array.from({ length: ways }, (_, way) => railColumns(way))
  const every = (condition: (way: (typeof all)[number]) => string) => all.map(condition).join(" AND ")
  const yes = every((way) => way.yes)
  const no = every((way) => way.no)
  const contested = every((way) => `${way.said} AND NOT ${way.yes} AND NOT ${way.no}`)
  const unknown = every((way) => `NOT ${way.said}`)
  const open = ways === 1 ? "FALSE" : `NOT ((${yes}) OR (${no}) OR (${contested}) OR (${unknown}))`
  return counts([
    ["yes", yes],
    ["no", no],
    ["unknown", ways === 1 ? unknown : `NOT ((${yes}) OR (${no}) OR (${contested}))`],
    ["contested", contested],
    ["unknown because the law is open", open],
  ])
}

function counts(each: readonly (readonly [name: string, condition: string])[]): string {
  const columns = each.map(([name, condition]) => `count(*) FILTER (WHERE ${condition}) AS ${named(name)}`)
  return `SELECT\n${setIn(columns.join(",\n"))}`
}
