import type { Standings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { joinedOn } from "./join-rails.ts"
import type { Ladder, Overlay, Places } from "./ladder.ts"
import { lookUp } from "./look-up.ts"
import type { ProofNode } from "./prove.ts"
import { codeWithin, rail, saidOn } from "./rails.ts"
import { type RungForm, writeRung } from "./rung-form.ts"
import { giveRoomBack, takeRoom } from "./spare-room.ts"
import type { Standing } from "./standing.ts"
import { standingsByCode } from "./standing-codes.ts"

/** Rungs that are the same ones in every proof, so that what did not change can be known by being the same. */
export interface Kept {
  /** For each fact, the four rungs it can be, by its code: one list, four a fact. */
  readonly ofFacts: readonly ProofNode[]
  /** For each place above the facts, its rung where nothing is known of any fact within it: in most accounts most of the proof. */
  readonly untouched: readonly ProofNode[]
}

/**
 * The proof of one account, from the facts upwards: each step joins the rails of its parts, and lays their rungs beneath
 * its own. Loops are plain here: this runs with every change at a desk, for every definition, and a list made by `map`
 * would take longer than the joining.
 */
export function climb<F extends string>(ladder: Ladder<F>, standings: Standings<F>): ProofNode {
  const { facts, flat, forms, overlays, whole, kept } = ladder
  const { ends, shown } = flat
  const above = facts.length
  const rails = takeRoom(above + ends.length)
  lookUp(ladder.lookUp, standings, rails)
  const rungs = kept.untouched.slice()
  let from = 0
  for (let at = 0; at < ends.length; at++) {
    const past = ends[at] as number
    const came = joinedOn(flat, at, from, past, rails)
    rails[above + at] = came
    if ((came & (shown[at] as number)) !== 0) {
      const of = rungsAt(flat.parts, from, past, above, kept.ofFacts, rails, rungs)
      rungs[at] = writeRung(forms[at] as RungForm, saidOn[came] as Standing, of)
    }
    from = past
  }
  for (let at = 0; at < overlays.length; at++) {
    const overlay = overlays[at] as Overlay
    if (isKnownOf(overlay, rails)) rungs[ends.length + at] = laidOver(overlay, ladder, kept.ofFacts, rails, rungs)
  }
  const proof = rungAt(whole, above, kept.ofFacts, rails, rungs)
  giveRoomBack(rails)
  return proof
}

/** What is kept for every proof on a ladder. */
export function keptFor<F extends string>(places: Places<F>): Kept {
  const { facts, flat, forms, overlays } = places
  const above = facts.length
  const ofFacts = facts.flatMap((fact) => standingsByCode.map((standing) => freeze(rungOfFact(fact, standing))))
  const untouched: ProofNode[] = []
  const rails = new Uint8Array(above + forms.length)
  for (const [at, form] of forms.entries()) {
    const [from, past] = [flat.ends[at - 1] ?? 0, flat.ends[at] as number]
    const came = joinedOn(flat, at, from, past, rails)
    rails[above + at] = came
    const of = rungsAt(flat.parts, from, past, above, ofFacts, rails, untouched)
    untouched.push(freeze(writeRung(form, saidOn[came] as Standing, of)))
  }
  for (const overlay of overlays) untouched.push(freeze(laidOver(overlay, places, ofFacts, rails, untouched)))
  return { ofFacts, untouched }
}

function rungOfFact(fact: string, standing: Standing): ProofNode {
  return { kind: "fact", standing, fact, of: [] }
}

/** The rung at a place: of a fact one of its four, of all above it the one that was made. */
function rungAt(
  place: number,
  above: number,
  ofFacts: readonly ProofNode[],
  rails: Uint8Array,
  rungs: readonly ProofNode[],
): ProofNode {
  if (place >= above) return rungs[place - above] as ProofNode
  return ofFacts[4 * place + ((rails[place] as number) & codeWithin)] as ProofNode
}

/** As long as it will be: a list that grows takes several times the room, and most have one part or two. */
function rungsAt(
  places: Int32Array,
  from: number,
  past: number,
  above: number,
  ofFacts: readonly ProofNode[],
  rails: Uint8Array,
  rungs: readonly ProofNode[],
): readonly ProofNode[] {
  if (past - from === 1) return [rungAt(places[from] as number, above, ofFacts, rails, rungs)]
  if (past - from === 2) {
    const first = rungAt(places[from] as number, above, ofFacts, rails, rungs)
    return [first, rungAt(places[from + 1] as number, above, ofFacts, rails, rungs)]
  }
  const of = new Array<ProofNode>(past - from)
  for (let at = from; at < past; at++) of[at - from] = rungAt(places[at] as number, above, ofFacts, rails, rungs)
  return of
}

function isKnownOf({ ways }: Overlay, rails: Uint8Array): boolean {
  for (let at = 0; at < ways.length; at++) if (((rails[ways[at] as number] as number) & rail.known) !== 0) return true
  return false
}

/** Lays the rungs of a part under each way of reading over one another: they differ only beneath an open place and above it. */
function laidOver(
  { ways, parts }: Overlay,
  { facts, forms }: Places,
  ofFacts: readonly ProofNode[],
  rails: Uint8Array,
  rungs: readonly ProofNode[],
): ProofNode {
  const above = facts.length
  const standing = saidOn[rails[ways[0] as number] as number] as Standing
  const form = forms[(ways[0] as number) - above] as RungForm
  const of = rungsAt(parts, 0, parts.length, above, ofFacts, rails, rungs)
  for (let at = 1; at < ways.length; at++) {
    if (saidOn[rails[ways[at] as number] as number] !== standing)
      return { ...writeRung(form, "unknown", of), because: "law open" }
  }
  return writeRung(form, standing, of)
}
