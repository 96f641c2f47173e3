import { factById } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import {
  type AgeStatement,
  type Episode,
  type SourceKind,
  type Statement,
  sourceKinds,
  type Telling,
} from "./account.ts"
import { type AccountReading, isToldUnfreely, type Weight, weightAmong } from "./counting.ts"
import { statementsOfAge } from "./standings.ts"
import { writeHowTold } from "./write-account.ts"
import type { PlaceOfWords } from "./writing-down/written.ts"

/** All that one kind of source said in an episode, telling by telling. */
export interface SourceHeard {
  readonly by: SourceKind
  readonly tellings: readonly TellingHeard[]
}

/** What was said on one occasion, in the same circumstances. */
export interface TellingHeard {
  readonly telling: Telling
  readonly said: readonly SaidThere[]
}

export interface SaidThere {
  readonly place: PlaceOfWords
  readonly statement: Statement
  /** Where an age was said rather than an answer. */
  readonly age: AgeStatement | "no age"
  readonly ownAccount: Worth
  readonly everythingSaid: Worth
}

/** What a statement does to its fact under one reading of the account, and why it does not do more. */
export interface Worth {
  readonly weight: Weight
  readonly because:
    | "it counts"
    | "a silence sets nothing"
    | "they set it aside"
    | "told unfreely"
    | "only their own word sets this"
    | "another's word, on their own account"
    | "one with an interest settles nothing alone"
}

/**
 * What was said in an episode by source, the person first, then in the order of `sourceKinds`; within a source, in the
 * order told. Each with what it does, on their own account and with everything said: the weights that the standings use.
 */
export function saidBySource(episode: Episode): readonly SourceHeard[] {
  const ages = statementsOfAge(episode)
  const all = [...episode.statements, ...ages]
  const heard = (statement: Statement, place: PlaceOfWords, age: SaidThere["age"]): SaidThere => ({
    place,
    statement,
    age,
    ownAccount: worthOf(statement, "own account", all),
    everythingSaid: worthOf(statement, "everything said", all),
  })
  const said = [
    ...ages.map((one, at) =>
      heard(one, { episode: episode.id, kind: "age", at }, episode.ages[at] ?? ("no age" as const)),
    ),
    ...episode.statements.map((one, at) => heard(one, { episode: episode.id, kind: "statement", at }, "no age")),
  ]
  return freeze(
    sourceKinds
      .map((by) => ({ by, tellings: tellingsIn(said.filter(({ statement }) => statement.by === by)) }))
      .filter(({ tellings }) => tellings.length > 0),
  )
}

/** What was told alike stands together, under its first words, whatever came between. */
function tellingsIn(said: readonly SaidThere[]): readonly TellingHeard[] {
  const found = new Map<string, SaidThere[]>()
  for (const one of said) {
    const key = JSON.stringify(writeHowTold({ ...one.statement, setAside: "no", stands: false }))
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()].flatMap((told) => {
    const [first] = told
    if (first === undefined) return []
    const { by, role, when, circumstances, setAside, stands } = first.statement
    return [{ telling: { by, role, when, circumstances, setAside, stands }, said: told }]
  })
}

function worthOf(said: Statement, reading: AccountReading, all: readonly Statement[]): Worth {
  if (said.answer !== "yes" && said.answer !== "no") {
    return { weight: "stands beside", because: "a silence sets nothing" }
  }
  const weight = weightAmong(said, reading, all)
  return { weight, because: weight === "counts" ? "it counts" : whyNotMore(said, reading) }
}

function whyNotMore(said: Statement, reading: AccountReading): Worth["because"] {
  if (said.setAside !== "no") return "they set it aside"
  if (said.by === "the person" && isToldUnfreely(said)) return "told unfreely"
  if (factById(said.fact).counts === "only their own word") return "only their own word sets this"
  if (reading === "own account") return "another's word, on their own account"
  return "one with an interest settles nothing alone"
}
