import type { Need } from "../asked-for/need.ts"
import type { Right } from "./right.ts"
import { rights } from "./rights.ts"

/** By need, the rights of a group that are about it; where none is named, the whole group is. */
const about: Readonly<Partial<Record<Need, readonly string[]>>> = Object.freeze({
  papers: ["own-papers"],
  pay: ["pay-without-papers", "fair-pay", "leave-work"],
})

/**
 * The rights that are read beside a need, the closest first; empty where there are none.
 *
 * @example
 * rightsFor("papers") // that nobody may take your papers but an official whom the law allows to
 */
export function rightsFor(need: Need): readonly Right[] {
  const all = rights.filter(({ needs }) => needs.includes(need)).flatMap((group) => group.rights)
  const named = about[need]
  return named === undefined ? all : named.flatMap((id) => all.filter((right) => right.id === id))
}
