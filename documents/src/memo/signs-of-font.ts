/** The signs that a font has a shape for, read from its own table (`cmap`, formats 4 and 12; OpenType 1.9). */
export function signsOf(font: Uint8Array): (code: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, "cmap")
  const maps = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + view.getUint32(cmap + 8 + at * 8))
  const whole = maps.find((at) => view.getUint16(at) === 12)
  if (whole !== undefined) return inGroups(view, whole)
  const first = maps.find((at) => view.getUint16(at) === 4)
  if (first === undefined) throw new Error("a font of the house has a table of its signs")
  return inSegments(view, first)
}

function tableAt(view: DataView, wanted: string): number {
  for (let at = 0; at < view.getUint16(4); at++) {
    const entry = 12 + at * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)))
    if (tag === wanted) return view.getUint32(entry + 8)
  }
  throw new Error(`a font of the house has a table ${wanted}`)
}

function inGroups(view: DataView, at: number): (code: number) => boolean {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, group) => at + 16 + group * 12)
  return (code) => groups.some((group) => code >= view.getUint32(group) && code <= view.getUint32(group + 4))
}

function inSegments(view: DataView, at: number): (code: number) => boolean {
  const twice = view.getUint16(at + 6)
  const segments = Array.from({ length: twice / 2 }, (_, segment) => segment * 2)
  return (code) => {
    const segment = segments.find((one) => code <= view.getUint16(at + 14 + one))
    if (segment === undefined || code > 0xffff) return false
    const begins = view.getUint16(at + 16 + twice + segment)
    if (code < begins) return false
    const place = at + 16 + 3 * twice + segment
    const range = view.getUint16(place)
    const shift = view.getUint16(at + 16 + 2 * twice + segment)
    if (range === 0) return ((code + shift) & 0xffff) !== 0
    const glyph = view.getUint16(place + range + (code - begins) * 2)
    return glyph !== 0 && ((glyph + shift) & 0xffff) !== 0
  }
}
