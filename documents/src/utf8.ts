/** The index of the first byte that begins no UTF-8 character, or the length where all are well formed. */
export function firstBadByte(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = lengthAt(bytes, index)
    if (length === 0) return index
    index += length
  }
  return bytes.length
}

/** How many bytes the character at an index has; 0 where there is none. */
function lengthAt(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const form = forms.find(({ from, to }) => first >= from && first <= to)
  if (form === undefined) return 0
  const [second = 0, ...rest] = bytes.subarray(index + 1, index + form.length)
  const whole = rest.length === form.length - 2 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf)
  return whole && second >= form.low && second <= form.high ? form.length : 0
}

/** The well-formed byte sequences of the Unicode Standard (table 3-7): the second byte keeps out what is too long, surrogates and what lies beyond. */
const forms = [
  { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
] as const
