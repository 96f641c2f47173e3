import { type Account, type EpisodeStandings, standingsTogether } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { type Change, freeze, isSettled, type Turn, type Varied } from "../reasoning/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"
import type { Request } from "./assess.ts"
import { isSellingSexSpokenOf } from "./to-write-down.ts"
import { episodesOf, type FindingVaried, lawOf } from "./vary-account.ts"
import { type Against, bySameParts, type SameParts } from "./vary-parts.ts"
import { theWaysThatTell } from "./vary-readings.ts"

/** What would turn a finding, for whoever works on the file. Never in a talk, in print or in what is handed on. */
export interface VaryInWords {
  /** One or two short paragraphs, or as many for each way of reading the law that tells apart; none are merged. */
  readonly said: readonly { readonly readAs: string; readonly sentences: readonly string[] }[]
  /** Said beneath it, always. */
  readonly caution: string
}

/** What every such screen says. It says whom the sentences are for, and what they are not. */
export const varyCaution =
  "This is for work on the file, with everything that was said, and other things could come to the same. It is no question to anyone, and no advice what to say."

/** Said in its place of someone who is or may be under 18 (CARE-8, decision 15). */
export const notVariedForTheYoung =
  "They were, or may have been, under 18. What would have to be shown is no question for them, so nothing of it stands here."

/**
 * "If it were shown that …": the cheapest change of what is open that would turn a finding, told in the parts of the
 * definition. Facts are named only where a few say it all, and only those that a desk may name: nothing that is theirs
 * to raise or for adults alone unless somebody has spoken of it, and of selling sex not even the part (CARE-6). Never
 * the past, never "you", never a number, and never a word on how near anything is.
 */
export function varyInWords(account: Account, request: Request, varied: FindingVaried | "left out"): VaryInWords {
  const left = { said: [{ readAs: "", sentences: [notVariedForTheYoung] }], caution: "" }
  if (varied === "left out" || mayBeYoung(account)) return freeze(left)
  const { test } = lawOf(varied, request)
  const read = episodesOf(account, varied.episodes)
  const standings = standingsTogether(read, "everything said")
  const naming = namingOf(account, standings)
  const sentencesOf = ({ chosen, toYes, toNo }: Varied<FactId>): readonly string[] => {
    const [yes, no] = [
      turnInWords(toYes, "yes", { test, chosen }, naming),
      turnInWords(toNo, "no", { test, chosen }, naming),
    ]
    return yes.join() === no.join() ? yes : [...yes, ...no]
  }
  const each = varied.everythingSaid.map((one) => ({ chosen: one.chosen, sentences: sentencesOf(one) }))
  return freeze({ said: theWaysThatTell(each, test), caution: varyCaution })
}

interface Naming {
  readonly standings: EpisodeStandings
  /** Whether a fact may be named at a desk (as ask-at-the-desk.ts and what-would-settle.tsx have it). */
  readonly named: (fact: FactId) => boolean
  /** Whether it is of something nobody has spoken of and nobody's trade is guessed at: then its part is not named either. */
  readonly unspoken: (fact: FactId) => boolean
}

function namingOf(account: Account, standings: EpisodeStandings): Naming {
  const adult = standings.under_18_at_act === "no"
  const sellingSex = isSellingSexSpokenOf(account)
  const unspoken = (fact: FactId): boolean =>
    factById(fact).topic === "selling sex" && !sellingSex && standings[fact] === "unknown"
  const named = (fact: FactId): boolean => {
    const { asking, adultOnly } = factById(fact)
    return standings[fact] !== "unknown" || (asking !== "raised" && (adult || !adultOnly) && !unspoken(fact))
  }
  return { standings, named, unspoken }
}

const whatItComesTo = {
  yes: "each part of this definition would be present on everything said",
  no: "this definition would not be met on everything said",
} as const

const nothingWould = "Nothing that is open, and nothing that others alone have said, would"

const nobodySpokeOfIt = "What would have to be shown is something that nobody has spoken of, so it is not named here."

function turnInWords(
  turn: Turn<FactId>,
  to: "yes" | "no",
  against: Omit<Against, "standings">,
  naming: Naming,
): readonly string[] {
  switch (turn.kind) {
    case "already so":
      return []
    case "too large":
      return ["This text joins its parts in too tangled a way for this to be worked out, and nothing is guessed."]
    case "nothing would do it":
      return [
        `${nothingWould} ${to === "yes" ? "make each part of this definition present" : "keep this definition from being met"}.`,
      ]
    case "changes": {
      const spoken = turn.cheapest.filter((changes) => !isOfTheUnspoken(changes, naming))
      const together = bySameParts(spoken, { ...against, standings: naming.standings })
      if (together.length === 0) return [nobodySpokeOfIt]
      const all = turn.all && spoken.length === turn.cheapest.length
      return together
        .slice(0, mostWays)
        .map((one) => `If it were shown that ${shownInWords(one, all, naming)}, ${whatItComesTo[to]}.`)
    }
    default:
      return turn satisfies never
  }
}

/** Whether it would suppose what nobody has spoken of, or is about nothing else. A denial among others names nothing. */
function isOfTheUnspoken(changes: readonly Change<FactId>[], { unspoken }: Naming): boolean {
  return changes.some(({ fact, to }) => to === "yes" && unspoken(fact)) || changes.every(({ fact }) => unspoken(fact))
}

/** More ways than these are a list of thresholds, and no longer a sentence (CARE-32). */
const mostWays = 3

/** Parts of which the same would be shown stand together, in the order of the text. */
function shownInWords({ parts, within }: SameParts, all: boolean, naming: Naming): string {
  const alike = new Map<string, { readonly names: string[]; readonly part: SameParts["parts"][number] }>()
  parts.forEach((part, at) => {
    const facts = all ? factsInWords(within[at] ?? [], naming) : ""
    const key = `${facts}\n${part.absence} ${part.comes}`
    const same = alike.get(key) ?? { names: [], part }
    same.names.push(part.name)
    alike.set(key, same)
  })
  return listed(
    [...alike].map(([key, { names, part }]) => {
      const facts = key.slice(0, key.indexOf("\n"))
      if (part.name === "") return facts === "" ? "one thing stood otherwise" : facts
      return `${listed(names.map((name) => `“${name}”`))} ${comesTo(part, names.length)}${facts === "" ? "" : ` (${facts})`}`
    }),
  )
}

function comesTo({ comes, absence }: SameParts["parts"][number], count: number): string {
  if (!absence) return `${count === 1 ? "is" : "are"} ${comes}`
  if (comes === "absent") return count === 1 ? "does not apply" : "do not apply"
  return count === 1 ? "applies" : "apply"
}

/** The facts that would do it in one part, where a few of them say it all; otherwise the part speaks for itself. */
function factsInWords(within: readonly (readonly Change<FactId>[])[], { standings, named }: Naming): string {
  const few = within.length > 0 && within.length <= mostFacts && within.every((changes) => changes.length <= 2)
  if (!few || !within.flat().every(({ fact }) => named(fact))) return ""
  return within.map((changes) => changes.map((change) => factInWords(change, standings)).join(" and ")).join("; or ")
}

const mostFacts = 3

function factInWords({ fact, to }: Change<FactId>, standings: EpisodeStandings): string {
  const { label } = factById(fact)
  const said = to === "yes" ? label : `not so: “${label}”`
  if (standings[fact] === "contested") return `${said}, which is said both ways`
  return isSettled(standings[fact]) ? `${said}, against what others said` : said
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
