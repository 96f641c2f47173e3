import type { Spoken } from "distinguo/assessment"
import type { Standing } from "distinguo/reasoning"

/**
 * A memorandum laid out: what stands on the page, in its order, and nothing of how it looks. HTML and PDF are both written
 * from this, so that they cannot come to say different things. Text is data here and never markup.
 */
export type Block =
  | {
      readonly kind: "heading"
      readonly level: 1 | 2 | 3 | 4
      readonly number: string
      readonly text: string
      /** Said with it in smaller letters: a definition's mark. */
      readonly beside: string
    }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[]; readonly small: boolean }
  | { readonly kind: "spoken"; readonly words: Spoken }
  | { readonly kind: "list"; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: "pairs"; readonly rows: readonly { readonly name: string; readonly pieces: readonly Piece[] }[] }
  | {
      readonly kind: "table"
      readonly caption: string
      readonly columns: readonly Column[]
      /** Where a row has fewer cells than there are columns, its first one takes the room of those that lack. */
      readonly rows: readonly (readonly (readonly Piece[])[])[]
    }

interface Column {
  readonly name: string
  /** Of how many parts of the width it takes one or more. */
  readonly wide: number
}

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "standing"; readonly standing: Standing; readonly text: string }
  | { readonly kind: "spoken"; readonly words: Spoken }
  /** The next thing begins on a line of its own. */
  | { readonly kind: "new line" }

export interface LaidOut {
  readonly title: string
  readonly language: "en"
  readonly blocks: readonly Block[]
  /** On the foot of every page. */
  readonly foot: readonly string[]
}

export function heading(level: 1 | 2 | 3 | 4, text: string, beside = ""): Block {
  return { kind: "heading", level, number: "", text, beside }
}

export function paragraph(...pieces: readonly (Piece | string)[]): Block {
  return { kind: "paragraph", pieces: pieces.map(asPiece), small: false }
}

export function small(...pieces: readonly (Piece | string)[]): Block {
  return { kind: "paragraph", pieces: pieces.map(asPiece), small: true }
}

export function list(items: readonly (readonly (Piece | string)[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items: items.map((item) => item.map(asPiece)) }]
}

export function strong(text: string): Piece {
  return { kind: "strong", text }
}

export function saidInWords(words: Spoken): Piece {
  return { kind: "spoken", words }
}

function asPiece(piece: Piece | string): Piece {
  return typeof piece === "string" ? { kind: "text", text: piece } : piece
}

/** Numbers the headings below the title: 1, 1.1, 1.1.1. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const counts = [0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== "heading" || block.level === 1) return block
    const at = block.level - 2
    counts[at] = (counts[at] ?? 0) + 1
    counts.fill(0, at + 1)
    return { ...block, number: counts.slice(0, at + 1).join(".") }
  })
}
