import type { LeafletColour } from "./region.ts"

/** What the picture is drawn in. `stone` fills a region that holds and has no colour in the leaflet. */
export type Tone = LeafletColour | "stone"

export interface Tones extends Readonly<Record<Tone, string>> {
  readonly paper: string
  readonly ink: string
}

/**
 * The leaflet's four colours, in tones that hold 3:1 against the paper and against the ink that borders every region,
 * so that any two of them keep 3:1 across a border (look.md; a test computes it). Ink on paper is over 4.5:1.
 */
export const light: Tones = Object.freeze({
  paper: "#fbf9f4",
  ink: "#221f1a",
  blue: "#4a7fc1",
  red: "#d2574b",
  green: "#4a8f5c",
  yellow: "#ad8410",
  stone: "#8d8577",
})

/** Designed, not inverted: the same colours, deepened so that light ink still stands out on them. */
export const dark: Tones = Object.freeze({
  paper: "#1a1815",
  ink: "#ece6da",
  blue: "#4777b3",
  red: "#bf5147",
  green: "#448154",
  yellow: "#92700f",
  stone: "#7a7266",
})

/** On paper the hatching alone tells regions apart. */
export const printed: Tones = Object.freeze({
  paper: "#ffffff",
  ink: "#000000",
  blue: "#ffffff",
  red: "#ffffff",
  green: "#ffffff",
  yellow: "#ffffff",
  stone: "#ffffff",
})

/** The lines of each hatching within a square of ten units: no two alike, so that colour is never needed. */
export const hatchings: Readonly<Record<Tone, string>> = Object.freeze({
  blue: "M-1 11L11 -1M-1 1L1 -1M9 11L11 9",
  red: "M-1 -1L11 11M9 -1L11 1M-1 9L1 11",
  green: "M0 5H10",
  yellow: "M-1 11L11 -1M-1 1L1 -1M9 11L11 9M-1 -1L11 11M9 -1L11 1M-1 9L1 11",
  stone: "M5 0V10",
})
