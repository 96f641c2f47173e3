import type { BitNumbers } from "./bit-numbers.ts"
import type { Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { type Gate, gateOf } from "./gates.ts"
import { factsOf, type Node } from "./node.ts"

/**
 * One line: some places joined bit by bit, which makes a place of its own. `and` of none is every bit, `or` and `xor`
 * of none is no bit.
 */
export interface ColumnLine {
  readonly does: "and" | "or" | "xor"
  readonly of: readonly number[]
}

/**
 * `distinguo.columns/1`: a test under one reading as a straight line of operations on whole columns of bits.
 * Places are numbered: first two for each fact that is read (supported, denied), then one a line.
 */
export interface Columns {
  readonly schema: "distinguo.columns/1"
  readonly vocabulary: string
  /** The facts that are read, by their number in the vocabulary; nothing else is touched. */
  readonly facts: readonly number[]
  readonly lines: readonly ColumnLine[]
  /** The places in which the answer stands. */
  readonly supported: number
  readonly denied: number
}

/**
 * A test under one reading for columns of bits: thirty-two rows in one operation. When to use: for few definitions
 * over very many rows; it reads the facts of its own test and nothing else.
 *
 * @throws when a reading has not been chosen, or the numbers lack a fact of the test.
 */
export function toColumns<F extends string>(test: Node<F>, numbers: BitNumbers<F>, chosen: Readings = {}): Columns {
  const gate = gateOf(test, chosen)
  const read = factsOf(test).filter((fact) => reads(gate, fact))
  const facts = read.map((fact) => numberIn(numbers, fact))
  const lines: ColumnLine[] = []
  const made = new Map<string, number>()
  const add: AddLine = (does, ...of) => {
    const [only] = of
    if (of.length === 1 && only !== undefined) return only
    // What a text says in two places is worked out once.
    const key = `${does} ${of}`
    const place = made.get(key) ?? 2 * facts.length + lines.push({ does, of }) - 1
    made.set(key, place)
    return place
  }
  const supports = (fact: F) => 2 * read.indexOf(fact)
  const rail = (of: Gate<F>, denied: 0 | 1): number => {
    const parts = [
      ...of.facts.map((fact) => supports(fact) + denied),
      ...of.opposites.map((fact) => supports(fact) + (1 - denied)),
      ...of.of.map((below) => rail(below, denied)),
    ]
    if (of.kind === "atLeast") return reaches(denied === 0 ? of.n : parts.length - of.n + 1, parts, add)
    return add((of.kind === "all") === (denied === 0) ? "and" : "or", ...parts)
  }
  const [supported, denied] = [rail(gate, 0), rail(gate, 1)]
  return freeze({ schema: "distinguo.columns/1", vocabulary: numbers.vocabulary, facts, lines, supported, denied })
}

type AddLine = (does: ColumnLine["does"], ...of: readonly number[]) => number

/** Whether at least `n` of the parts are set, bit by bit: they are added into a number, which is then compared. */
function reaches(n: number, parts: readonly number[], add: AddLine): number {
  const digits: number[] = []
  for (const [index, part] of parts.entries()) {
    // So many parts need so many digits: what would be carried beyond them is nothing.
    const grows = 2 ** digits.length <= index + 1
    let carry = part
    for (const [place, digit] of [...digits].entries()) {
      digits[place] = add("xor", digit, carry)
      if (grows || place + 1 < digits.length) carry = add("and", digit, carry)
    }
    if (grows) digits.push(carry)
  }
  return atLeastDigits(n, digits, add)
}

/** Whether a number is at least `n`, from its lowest digit to its highest: the higher decides where the two differ. */
function atLeastDigits(n: number, digits: readonly number[], add: AddLine): number {
  const [first, ...rest] = digits.slice(lowestOne(n))
  if (first === undefined) return add("or")
  return rest.reduce((lower, digit, place) => {
    const wanted = (n >> (lowestOne(n) + 1 + place)) & 1
    return add(wanted === 1 ? "and" : "or", digit, lower)
  }, first)
}

/** Below the lowest one of `n` every digit is enough. */
function lowestOne(n: number): number {
  return 31 - Math.clz32(n & -n)
}

function reads<F extends string>({ facts, opposites, of }: Gate<F>, fact: F): boolean {
  return facts.includes(fact) || opposites.includes(fact) || of.some((below) => reads(below, fact))
}

function numberIn<F extends string>({ facts, vocabulary }: BitNumbers<F>, fact: F): number {
  const number = facts.indexOf(fact)
  if (number < 0) throw new Error(`the vocabulary ${vocabulary} has no number for ${fact}`)
  return number
}
