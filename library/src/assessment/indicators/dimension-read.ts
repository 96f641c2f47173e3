import type { AccountReading, EpisodeStandings } from "../../accounts/index.ts"
import { type FactId, isFactId } from "../../facts/index.ts"
import {
  carriersOf,
  conclude,
  factsOf,
  type ProofNode,
  prove,
  type Standing,
  type Standings,
} from "../../reasoning/index.ts"
import type { Told } from "../group.ts"
import { type CombiningRule, outcomesOf } from "./delphi-combining.ts"
import { canBePositive, type Dimension, type DimensionId } from "./delphi-dimension.ts"
import type { Untold, Weight } from "./delphi-indicator.ts"

/** One dimension held against one reading of an account, with what carries its answer. */
export interface DimensionView {
  readonly reading: AccountReading
  /** Whether the list's rule is reached: its own word for a yes is “positive”. */
  readonly standing: Standing
  /** Every indicator of the dimension, in the order of the list. */
  readonly indicators: readonly IndicatorRead[]
  /** Those that carry the answer, by id; where nothing is settled, those that are contested. */
  readonly carriedBy: readonly string[]
}

export interface IndicatorRead {
  readonly id: string
  readonly name: string
  readonly weight: Weight
  readonly standing: Standing
  /** The facts of ours that stand for it, each with what is known of it. */
  readonly facts: readonly { readonly fact: FactId; readonly standing: Standing }[]
  /** What our facts do not say of it. */
  readonly untold: string
}

export interface DimensionRead {
  readonly dimension: DimensionId
  readonly name: string
  /** Whether our facts could ever make it a yes: where they cannot, its silence says nothing of the person. */
  readonly canBePositive: ReturnType<typeof canBePositive>
  readonly ownAccount: DimensionView
  readonly everythingSaid: DimensionView
}

export function readDimension(dimension: Dimension, own: Told, all: Told): DimensionRead {
  return {
    dimension: dimension.id,
    name: dimension.name,
    canBePositive: canBePositive(dimension),
    ownAccount: viewOf(dimension, own),
    everythingSaid: viewOf(dimension, all),
  }
}

function viewOf({ indicators, definition }: Dimension, { reading, standings }: Told): DimensionView {
  const known = knownOf(standings)
  const { standing } = conclude(definition.test, known)
  const carried = new Set<string>()
  const walk = (rung: ProofNode): void => {
    if (rung.kind !== "element") for (const below of carriersOf(rung)) walk(below)
    else if (rung.name !== undefined && rung.standing !== "unknown") carried.add(rung.name)
  }
  walk(prove(definition, known).root)
  return {
    reading,
    standing,
    indicators: indicators.map(({ id, name, weight, stands, untold }) => ({
      id,
      name,
      weight,
      standing: conclude(stands, known).standing,
      facts: factsOf(stands)
        .filter(isFactId)
        .map((fact) => ({ fact, standing: standings[fact] })),
      untold,
    })),
    carriedBy: indicators.map(({ id }) => id).filter((id) => carried.has(id)),
  }
}

export interface OutcomeRead {
  readonly outcome: string
  readonly name: string
  readonly ownAccount: Standing
  readonly everythingSaid: Standing
}

/** What a combining rule that the reader chose comes to. */
export function readOutcomes(rule: CombiningRule, own: Told, all: Told): readonly OutcomeRead[] {
  return outcomesOf(rule).map(({ id, name, test }) => ({
    outcome: id,
    name,
    ownAccount: conclude(test, knownOf(own.standings)).standing,
    everythingSaid: conclude(test, knownOf(all.standings)).standing,
  }))
}

/** What no fact says is never among what is known, whatever a standing is called. */
function knownOf(standings: EpisodeStandings): Standings<FactId | Untold> {
  return standings
}
