/**
 * How fast one core of this machine reads memory: the limit of anything that reads its data once. Measured in several
 * ways, because plain JavaScript cannot reach it; what is held against the limit is held against the fastest of them.
 */
export interface Stream {
  readonly name: string
  /** Bytes that one pass moves. */
  readonly bytes: number
  readonly pass: () => void
}

/** @param megabytes how much is read in one pass: far more than the caches hold. */
export function streams(megabytes: number): readonly Stream[] {
  const bytes = megabytes * 1e6
  // Written once, so that each page is a page of its own and not the system's one empty page.
  const one = new Uint8Array(bytes).fill(1)
  const words = new Uint32Array(one.buffer)
  const long = new BigUint64Array(one.buffer)
  const [left, right] = [Buffer.from(one.buffer, 0, bytes / 2), Buffer.from(one.buffer, bytes / 2, bytes / 2)]
  const [from, to] = [one.subarray(0, bytes / 2), one.subarray(bytes / 2)]
  const whole = Buffer.from(one.buffer)
  return [
    { name: "OR of 32-bit words, plain JavaScript", bytes, pass: () => foundIn(orOf(words) === 0x01010101) },
    { name: "OR of 64-bit words, plain JavaScript", bytes, pass: () => foundIn(orOfLong(long) !== 0n) },
    { name: "search for a byte that is not there, native", bytes, pass: () => foundIn(whole.indexOf(2) === -1) },
    { name: "comparing two equal halves, native", bytes, pass: () => foundIn(left.equals(right)) },
    { name: "copying one half onto the other, native (read and written)", bytes, pass: () => to.set(from) },
  ]
}

/** Four strands, so that one word need not wait for another. */
function orOf(words: Uint32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at + 3 < words.length; at += 4) {
    a |= words[at] as number
    b |= words[at + 1] as number
    c |= words[at + 2] as number
    d |= words[at + 3] as number
  }
  return a | b | c | d
}

function orOfLong(words: BigUint64Array): bigint {
  let [a, b] = [0n, 0n]
  for (let at = 0; at + 1 < words.length; at += 2) {
    a = BigInt.asUintN(64, a | (words[at] as bigint))
    b = BigInt.asUintN(64, b | (words[at + 1] as bigint))
  }
  return a | b
}

function foundIn(asExpected: boolean): void {
  if (!asExpected) throw new Error("memory was not read as it was written")
}
