import { type Standings, standingIn } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import type { Ladder, Overlay, Places, Step } from "./ladder.ts"
import type { ProofNode } from "./prove.ts"
import { codeOf, mostInALane, rail, railsOfCode, saidOn, turned } from "./rails.ts"
import type { Standing } from "./standing.ts"
import { standingsByCode } from "./standing-codes.ts"

/** Rungs that are the same ones in every proof, so that what did not change can be known by being the same. */
export interface Kept {
  /** For each fact, the four rungs it can be, by its code. */
  readonly ofFacts: readonly (readonly ProofNode[])[]
  /** For each place, its rung where nothing is known of any fact within it: in most accounts most of the proof. */
  readonly untouched: readonly ProofNode[]
  /** What each place comes to there: unknown, but for an `any` of nothing and the like. */
  readonly rails: readonly number[]
}

/**
 * The proof of one account, from the facts upwards: each step counts its parts on each rail, and lays their rungs beneath
 * its own. Loops are plain here, and rungs are written out field by field: this runs with every change at a desk, for
 * every definition, and a list made by `map` or a rung laid over another would take longer than the counting.
 */
export function climb<F extends string>(ladder: Ladder<F>, standings: Standings<F>): ProofNode {
  const { facts, steps, overlays, whole, kept } = ladder
  const rungs = kept.untouched.slice()
  const rails = kept.rails.slice()
  // All are looked up before any is looked at: the machine then fetches many at once.
  const said = new Array<Standing>(facts.length)
  for (let at = 0; at < facts.length; at++) said[at] = standingIn(standings, facts[at] as F)
  for (let at = 0; at < facts.length; at++) {
    const code = codeOf(said[at] as Standing)
    if (code === 0) continue
    rungs[at] = kept.ofFacts[at]?.[code] as ProofNode
    rails[at] = railsOfCode[code] as number
  }
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Step<F>
    const came = railsOn(step, rails)
    rails[facts.length + at] = came
    if ((came & rail.known) !== 0) rungs[facts.length + at] = rungOn(step, came, rungs)
  }
  for (let at = 0; at < overlays.length; at++) {
    const overlay = overlays[at] as Overlay
    if (overlay.ways.some((way) => ((rails[way] as number) & rail.known) !== 0))
      rungs[facts.length + steps.length + at] = laidOver(overlay, rungs)
  }
  return rungs[whole] as ProofNode
}

/** What is kept for every proof on a ladder. */
export function keptFor({ facts, steps, overlays }: Places): Kept {
  const ofFacts = facts.map((fact) => freeze(standingsByCode.map((standing) => rungOfFact(fact, standing))))
  const untouched = facts.map((fact) => freeze(rungOfFact(fact, "unknown")))
  const rails = facts.map(() => 0)
  for (const step of steps) {
    const came = railsOn(step, rails)
    rails.push(came)
    untouched.push(freeze(rungOn(step, came, untouched)))
  }
  for (const overlay of overlays) untouched.push(freeze(laidOver(overlay, untouched)))
  return { ofFacts, untouched, rails: [...rails, ...overlays.map(() => 0)] }
}

function rungOfFact(fact: string, standing: Standing): ProofNode {
  return { kind: "fact", standing, fact, of: [] }
}

/** Counts the parts on each rail; what stands above one part alone came to what that part did. */
function railsOn({ parts, needs, falls, turns }: Step, rails: readonly number[]): number {
  if (parts.length === 1 && needs === 1) {
    const only = rails[parts[0] as number] as number
    return turns ? turned(only) : only
  }
  let supported = 0
  let denied = 0
  let surelySupported = 0
  let surelyDenied = 0
  let known = 0
  // Four counts in one number, as many parts at a time as it has room for.
  for (let from = 0; from < parts.length; from += mostInALane) {
    const past = Math.min(from + mostInALane, parts.length)
    let lanes = 0
    for (let at = from; at < past; at++) {
      const part = rails[parts[at] as number] as number
      lanes += part & rail.all
      known |= part
    }
    supported += lanes & mostInALane
    denied += (lanes >> 7) & mostInALane
    surelySupported += (lanes >> 14) & mostInALane
    surelyDenied += (lanes >> 21) & mostInALane
  }
  const counted =
    (supported >= needs ? rail.supported : 0) |
    (denied >= falls ? rail.denied : 0) |
    (surelySupported >= needs ? rail.surelySupported : 0) |
    (surelyDenied >= falls ? rail.surelyDenied : 0) |
    (known & rail.known)
  return turns ? turned(counted) : counted
}

function rungOn({ write, parts }: Step, rails: number, rungs: readonly ProofNode[]): ProofNode {
  return write(saidOn(rails), rungsAt(parts, rungs))
}

/** As long as it will be: a list that grows takes several times the room, and most have one part or two. */
function rungsAt(places: readonly number[], rungs: readonly ProofNode[]): readonly ProofNode[] {
  if (places.length === 1) return [rungs[places[0] as number] as ProofNode]
  if (places.length === 2) return [rungs[places[0] as number] as ProofNode, rungs[places[1] as number] as ProofNode]
  const of = new Array<ProofNode>(places.length)
  for (let at = 0; at < places.length; at++) of[at] = rungs[places[at] as number] as ProofNode
  return of
}

/** Lays the rungs of a part under each way of reading over one another: they differ only beneath an open place and above it. */
function laidOver({ ways, parts }: Overlay, rungs: readonly ProofNode[]): ProofNode {
  const each = rungsAt(ways, rungs)
  const first = each[0] as ProofNode
  const of = rungsAt(parts, rungs)
  if (each.every(({ standing }) => standing === first.standing)) return { ...first, of }
  return { ...first, standing: "unknown", because: "law open", of }
}
