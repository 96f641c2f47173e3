import type { Standings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import type { Ladder, Overlay, Places } from "./ladder.ts"
import { lookUp } from "./look-up.ts"
import type { ProofNode } from "./prove.ts"
import { rail, railsOfCode, saidOn, turned } from "./rails.ts"
import { writeRung } from "./rung-form.ts"
import { giveRoomBack, takeRoom } from "./spare-room.ts"
import type { Standing } from "./standing.ts"
import { standingsByCode } from "./standing-codes.ts"
import type { Step } from "./step.ts"

/** Rungs that are the same ones in every proof, so that what did not change can be known by being the same. */
export interface Kept {
  /** For each fact, the four rungs it can be, by its code: one list, four a fact. */
  readonly ofFacts: readonly ProofNode[]
  /** For each place, its rung where nothing is known of any fact within it: in most accounts most of the proof. */
  readonly untouched: readonly ProofNode[]
}

/**
 * The proof of one account, from the facts upwards: each step joins the rails of its parts, and lays their rungs beneath
 * its own. Loops are plain here: this runs with every change at a desk, for every definition, and a list made by `map`
 * would take longer than the joining.
 */
export function climb<F extends string>(ladder: Ladder<F>, standings: Standings<F>): ProofNode {
  const { facts, steps, overlays, whole, kept } = ladder
  const { ofFacts } = kept
  const above = facts.length
  const rails = takeRoom(above + steps.length)
  lookUp(ladder.lookUp, standings, rails)
  const rungs = kept.untouched.slice()
  for (let at = 0; at < above; at++) {
    const code = rails[at] as number
    rungs[at] = ofFacts[4 * at + code] as ProofNode
    rails[at] = railsOfCode[code] as number
  }
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Step<F>
    const came = railsOn(step, rails)
    rails[above + at] = came
    if ((came & rail.known) !== 0 && step.shown)
      rungs[above + at] = writeRung(step.form, saidOn[came] as Standing, rungsAt(step.parts, rungs))
  }
  for (let at = 0; at < overlays.length; at++) {
    const overlay = overlays[at] as Overlay
    if (isKnownOf(overlay, rails)) rungs[above + steps.length + at] = laidOver(ladder, overlay, rails, rungs)
  }
  giveRoomBack(rails)
  return rungs[whole] as ProofNode
}

/** What is kept for every proof on a ladder. */
export function keptFor<F extends string>(places: Places<F>): Kept {
  const { facts, steps, overlays } = places
  const above = facts.length
  const ofFacts = facts.flatMap((fact) => standingsByCode.map((standing) => freeze(rungOfFact(fact, standing))))
  const untouched = facts.map((_, at) => ofFacts[4 * at] as ProofNode)
  const rails = new Uint8Array(above + steps.length)
  for (const [at, step] of steps.entries()) {
    const came = railsOn(step, rails)
    rails[above + at] = came
    untouched.push(freeze(writeRung(step.form, saidOn[came] as Standing, rungsAt(step.parts, untouched))))
  }
  for (const overlay of overlays) untouched.push(freeze(laidOver(places, overlay, rails, untouched)))
  return { ofFacts, untouched }
}

function rungOfFact(fact: string, standing: Standing): ProofNode {
  return { kind: "fact", standing, fact, of: [] }
}

/** Joins the rails of the parts. */
function railsOn({ parts, byOne, byAll, turns, counts }: Step, rails: Uint8Array): number {
  if (counts > 0) return railsCounted(counts, parts, rails)
  let one = 0
  let all = -1
  for (let at = 0; at < parts.length; at++) {
    const part = rails[parts[at] as number] as number
    one |= part
    all &= part
  }
  const joined = (one & byOne) | (all & byAll)
  return turns ? turned(joined) : joined
}

/** Supported when `n` parts are, and denied when so many are that `n` can no longer be reached. */
function railsCounted(n: number, parts: readonly number[], rails: Uint8Array): number {
  let known = 0
  const has = (bit: number) => {
    let count = 0
    for (const part of parts) {
      const came = rails[part] as number
      known |= came & rail.known
      if ((came & bit) !== 0) count++
    }
    return count
  }
  const falls = parts.length - n + 1
  return (
    (has(rail.supported) >= n ? rail.supported : 0) |
    (has(rail.denied) >= falls ? rail.denied : 0) |
    (has(rail.surelySupported) >= n ? rail.surelySupported : 0) |
    (has(rail.surelyDenied) >= falls ? rail.surelyDenied : 0) |
    known
  )
}

/** As long as it will be: a list that grows takes several times the room, and most have one part or two. */
function rungsAt(places: readonly number[], rungs: readonly ProofNode[]): readonly ProofNode[] {
  if (places.length === 1) return [rungs[places[0] as number] as ProofNode]
  if (places.length === 2) return [rungs[places[0] as number] as ProofNode, rungs[places[1] as number] as ProofNode]
  const of = new Array<ProofNode>(places.length)
  for (let at = 0; at < places.length; at++) of[at] = rungs[places[at] as number] as ProofNode
  return of
}

function isKnownOf({ ways }: Overlay, rails: Uint8Array): boolean {
  for (let at = 0; at < ways.length; at++) if (((rails[ways[at] as number] as number) & rail.known) !== 0) return true
  return false
}

/** Lays the rungs of a part under each way of reading over one another: they differ only beneath an open place and above it. */
function laidOver(ladder: Places, overlay: Overlay, rails: Uint8Array, rungs: readonly ProofNode[]): ProofNode {
  const { ways, parts } = overlay
  const above = ladder.facts.length
  const standing = saidOn[rails[ways[0] as number] as number] as Standing
  const form = (ladder.steps[(ways[0] as number) - above] as Step).form
  const of = rungsAt(parts, rungs)
  for (let at = 1; at < ways.length; at++) {
    if (saidOn[rails[ways[at] as number] as number] !== standing)
      return { ...writeRung(form, "unknown", of), because: "law open" }
  }
  return writeRung(form, standing, of)
}
