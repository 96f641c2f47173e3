/**
 * How wide a text is drawn at most, in units of the drawing: no font can be asked here, so each sign is given more room
 * than the fonts of telephones and desks give it, and a sign of a wide script a whole em.
 */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + emsOf(sign), 0) * size
}

function emsOf(sign: string): number {
  if (sign === " ") return 0.3
  if (/[iljtfrI.,;:'’‘|()[\]!]/.test(sign)) return 0.36
  if (/[mwMW@—…]/.test(sign)) return 0.92
  if (/[A-Z]/.test(sign)) return 0.7
  return (sign.codePointAt(0) ?? 0) > 0x24f && !/[–“”]/.test(sign) ? 1 : 0.58
}

/** A text in lines no wider than that, broken at spaces; a word that is wider alone is broken within. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && widthOf(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === "" ? lines : [...lines, line]
}

function piecesOf(word: string, width: number, size: number): readonly string[] {
  const pieces: string[] = []
  let piece = ""
  for (const sign of word) {
    if (piece !== "" && widthOf(piece + sign, size) > width) {
      pieces.push(piece)
      piece = ""
    }
    piece += sign
  }
  return piece === "" ? pieces : [...pieces, piece]
}
