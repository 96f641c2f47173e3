import { factById, freedoms } from "../facts/index.ts"
import { isSettled, isSupported, type Standing } from "../reasoning/index.ts"
import { type Age, ageOf, byWhom, circleName, mayBeSaid, wrongs } from "./age-words.ts"
import { type Circle, everyCircle } from "./circle.ts"
import type { Circles, KindOfHarm } from "./circles-of.ts"
import { wrongsAtWork } from "./exploitation-or-violence.ts"
import { noMoveNeeded, regionSources, regionWords } from "./region-words.ts"

/**
 * The picture in short sentences, for whoever does not see it: where it lies, each circle, who did what was told, the
 * age, what stays open, and that it decides nothing. The first sentence is the picture's title.
 */
export function circlesInWords(circles: Circles): readonly string[] {
  const age = ageOf(circles.under18)
  return [
    whereItLies(circles, age),
    ...whatThatMeans(circles, age),
    ...(circles.standings.S === "unknown" ? [] : everyCircle.map((circle) => `${inOneLine(circle, circles, age)}.`)),
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

/**
 * Nobody is asked about a sexual exchange, so for nearly everyone it is not known, and half of the regions still
 * possible are named after it: a list of them would mark a cleaner. Until something of it is told, no region is named.
 */
function whereItLies(circles: Circles, age: Age): string {
  const { region, possible, standings } = circles
  if (standings.S === "unknown") {
    return `The three circles, one by one. ${everyCircle.map((circle) => inOneLine(circle, circles, age)).join(". ")}.`
  }
  if (region !== "not settled") return `Place in the three circles: ${regionWords(region, age).name}.`
  return `Places in the three circles still possible: ${possible.map((id) => regionWords(id, age).name).join("; ")}.`
}

function inOneLine(circle: Circle, { standings, kinds }: Circles, age: Age): string {
  const supported = kinds.filter(({ standing }) => isSupported(standing))
  if (circle === "E" && supported.length > 0 && supported.every(restsOnAgeAlone)) {
    return "Exploitation or violence: depends on their age then"
  }
  if (circle === "S" && standings.S === "unknown") return "Sexual exchange: nothing was said that settles it"
  return `${circleName(circle, age, standings.S).join(" ")}: ${words[standings[circle]]}`
}

/** What no move is needed for is what someone with a part in it did, and nothing that others did. */
function whatThatMeans({ region, kinds }: Circles, age: Age): readonly string[] {
  if (region === "not settled") return []
  const { meaning, isNot } = regionWords(region, age)
  const byOthersOnly = !kinds.some(({ kind, standing }) => kind === "third party" && isSupported(standing))
  return isNot === noMoveNeeded && byOthersOnly ? [meaning] : [meaning, isNot]
}

/** Never a list to be completed: what was not told stays open, and they may come back to it (CARE-39). */
function harmTold({ standings, kinds, under18 }: Circles, age: Age): readonly string[] {
  const [done = [], bothWays = []] = (["yes", "contested"] as const).map((standing) =>
    kinds.filter((kind) => kind.standing === standing && !restsOnAgeAlone(kind)).map((kind) => kindInWords(kind, age)),
  )
  const byOthers = kinds.filter(({ kind, standing }) => kind !== "third party" && standing === "yes")
  const payerOfAChild = age !== "18 or over" && byOthers.some(({ kind }) => kind === "client")
  const apart = byOthers.length === 0 ? [] : [payerOfAChild ? lawInTheFindings : keptApart]
  const open = done.length + bothWays.length > 0 ? [] : [whatIsOpen(standings.E, under18)]
  return [
    ...sentence("Of what the circle of exploitation or violence reads, this was told", done),
    ...apart,
    ...sentence("Of what that circle reads, this was said both ways", bothWays),
    ...open,
  ]
}

/** That an age is said both ways makes nobody's selling sex a harm said both ways. */
function restsOnAgeAlone({ facts }: KindOfHarm): boolean {
  return facts.length > 0 && facts.every(({ fact, standing }) => fact === "under_18_at_act" && standing === "contested")
}

/** While an age is open, a sexual exchange may be what this circle reads: only a no that holds at any age is one. */
function whatIsOpen(E: Standing, under18: Standing): string {
  if (E === "no") return `Each thing that this circle reads was said not to have been. ${comeBack}`
  if (!isSettled(under18)) return `${ageOpen} ${comeBack}`
  return `Nothing of what the circle of exploitation or violence reads was told. ${comeBack}`
}

const keptApart =
  "Only what someone with a part in this did can be the exploitation that a law on trafficking asks for; the other harm counts for itself."
const lawInTheFindings = "What the law says of it stands in the findings, and not in this picture."
const ageOpen =
  "Whether anything of what the circle of exploitation or violence reads was done, this picture cannot say while their age then is not settled."
const comeBack = "They can come back and say more, and it will not be held against them."

function sentence(opening: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`${opening}: ${parts.join("; ")}.`]
}

/** What, by whom, and as the vocabulary labels it; a label that may not be said of a child is passed over. */
function kindInWords({ kind, standing, facts }: KindOfHarm, age: Age): string {
  const shown = facts
    .filter((one) => standing === "contested" || one.standing !== "contested")
    .filter(({ fact }) => fact !== "under_18_at_act")
  const wrong = shown.filter(({ fact }) => wrongsAtWork.has(fact))
  const harm = shown.filter(({ fact }) => !wrongsAtWork.has(fact))
  const parts = [
    ...(harm.length > 0 ? [`harm by ${byWhom(kind, age)}${labelled(harm, age)}`] : []),
    ...(wrong.length > 0 ? [`${wrongs(age)}${labelled(wrong, age)}`] : []),
  ]
  return parts.join(", and ")
}

function labelled(facts: KindOfHarm["facts"], age: Age): string {
  const labels = facts
    .map(({ fact, standing }) => ({ label: factById(fact).label, isLost: freedoms.has(fact) && standing === "no" }))
    .filter(({ label }) => mayBeSaid(label, age))
    .map(({ label, isLost }) => (isLost ? `“${label}”: no` : label))
  return labels.length === 0 ? "" : ` (${labels.join(", ")})`
}

const aboutAge: Readonly<Record<Standing, readonly string[]>> = {
  yes: ["Under 18 then: no question about what was done is one for them."],
  no: [],
  unknown: ["Whether they were under 18 then is not known, so nothing here is named as if they were not."],
  contested: ["Whether they were under 18 then is said both ways, so nothing here is named as if they were not."],
}
