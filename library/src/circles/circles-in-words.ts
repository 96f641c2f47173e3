import { factById } from "../facts/index.ts"
import type { Standing } from "../reasoning/index.ts"
import { type Age, ageOf, byWhom, circleName, mayBeSaid } from "./age-words.ts"
import { everyCircle } from "./circle.ts"
import type { Circles, KindOfHarm } from "./circles-of.ts"
import { regionSources, regionWords } from "./region-words.ts"

/**
 * The picture in short sentences, for whoever does not see it: where it lies, each circle, who did what was told, the
 * age, what stays open, and that it decides nothing. The first sentence is the picture's title.
 */
export function circlesInWords(circles: Circles): readonly string[] {
  const age = ageOf(circles.under18)
  return [
    whereItLies(circles, age),
    ...whatThatMeans(circles, age),
    ...everyCircle.map((circle) => `${circleName(circle, age).join(" ")}: ${words[circles.standings[circle]]}.`),
    ...harmTold(circles, age),
    ...aboutAge[circles.under18],
    caution,
    regionSources.credit,
  ]
}

/** The same in little room: where it lies, who did what was told, the age, and that it decides nothing. */
export function circlesInShort(circles: Circles): readonly string[] {
  const age = ageOf(circles.under18)
  return [whereItLies(circles, age), ...harmTold(circles, age), ...aboutAge[circles.under18], caution]
}

const caution = "This is a picture beside the law: it decides nothing."

const words: Readonly<Record<Standing, string>> = {
  yes: "yes",
  no: "no",
  unknown: "not known",
  contested: "contested",
}

function whereItLies({ region, possible }: Circles, age: Age): string {
  if (region !== "not settled") return `Place in the three circles: ${regionWords(region, age).name}.`
  return `Places in the three circles still possible: ${possible.map((id) => regionWords(id, age).name).join("; ")}.`
}

function whatThatMeans({ region }: Circles, age: Age): readonly string[] {
  if (region === "not settled") return []
  const { meaning, isNot } = regionWords(region, age)
  return [meaning, isNot]
}

/** Never a list to be completed: what was not told stays open, and they may come back to it (CARE-39). */
function harmTold({ standings, kinds }: Circles, age: Age): readonly string[] {
  const [done, bothWays] = (["yes", "contested"] as const).map((standing) =>
    kinds.filter((kind) => kind.standing === standing).map((kind) => kindInWords(kind, age)),
  )
  const apart = kinds.some(({ kind, standing }) => kind !== "third party" && standing === "yes") ? [keptApart] : []
  return [
    ...sentence("Exploitation or violence was told of", done),
    ...apart,
    ...sentence("Said both ways, exploitation or violence", bothWays),
    ...(standings.E === "unknown" ? [notTold] : []),
    ...(standings.E === "no" ? [denied] : []),
  ]
}

const keptApart =
  "Only what someone with a part in this did can be the exploitation that a law on trafficking asks for; the other harm counts for itself."
const notTold =
  "No exploitation or violence was told of. They can come back and say more, and it will not be held against them."
const denied =
  "Each kind of exploitation or violence was said not to have been. They can come back and say more, and it will not be held against them."

function sentence(opening: string, parts: readonly string[] | undefined): readonly string[] {
  return parts === undefined || parts.length === 0 ? [] : [`${opening}: ${parts.join("; ")}.`]
}

/** By whom, then what, as the vocabulary labels it; a label that may not be said of a child is passed over. */
function kindInWords({ kind, standing, facts }: KindOfHarm, age: Age): string {
  const labels = facts
    .filter((one) => standing === "contested" || one.standing !== "contested")
    .map((one) => ({ label: factById(one.fact).label, lost: one.standing === "no" }))
    .filter(({ label }) => mayBeSaid(label, age))
    .map(({ label, lost }) => (lost ? `“${label}”: no` : label))
  return `by ${byWhom(kind, age)}${labels.length === 0 ? "" : ` (${labels.join(", ")})`}`
}

const aboutAge: Readonly<Record<Standing, readonly string[]>> = {
  yes: ["Under 18 then: no question about what was done is one for them."],
  no: [],
  unknown: ["Whether they were under 18 then is not known, so nothing here is named as if they were not."],
  contested: ["Whether they were under 18 then is said both ways, so nothing here is named as if they were not."],
}
