import { type Flat, joins } from "./laid-flat.ts"
import { rail, turned } from "./rails.ts"

/** The rails of one step from those of its parts, which stand at the places from `from` to before `past`. */
export function joinedOn(flat: Flat, step: number, from: number, past: number, rails: Uint8Array): number {
  const { parts, byOne, byAll } = flat
  const how = flat.joins[step] as number
  if (how === joins.counted) return counted(flat, step, from, past, rails) | 0
  let one = 0
  let all = -1
  for (let at = from; at < past; at++) {
    const part = rails[parts[at] as number] as number
    one |= part
    all &= part
  }
  const joined = (one & (byOne[step] as number)) | (all & (byAll[step] as number))
  return how === joins.turned ? turned(joined) : joined
}

/** Supported when so many parts are as are asked for, and denied when so many are that as many can no longer be reached. */
function counted({ parts, counts }: Flat, step: number, from: number, past: number, rails: Uint8Array): number {
  let known = 0
  const has = (bit: number): number => {
    let count = 0
    for (let at = from; at < past; at++) {
      const part = rails[parts[at] as number] as number
      known |= part & rail.known
      if ((part & bit) !== 0) count++
    }
    return count
  }
  const needs = counts[step] as number
  const falls = past - from - needs + 1
  return (
    (has(rail.supported) >= needs ? rail.supported : 0) |
    (has(rail.denied) >= falls ? rail.denied : 0) |
    (has(rail.surelySupported) >= needs ? rail.surelySupported : 0) |
    (has(rail.surelyDenied) >= falls ? rail.surelyDenied : 0) |
    known
  )
}
