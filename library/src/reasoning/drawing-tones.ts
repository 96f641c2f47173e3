/** What a ladder is drawn in: one ink on paper, and a softer one for frames and small words. */
export interface LadderTones {
  readonly paper: string
  readonly ink: string
  readonly soft: string
}

/** Ink and soft ink hold 4.5:1 on their paper (a test computes it). */
export const ladderTones: Readonly<Record<"light" | "dark" | "printed", LadderTones>> = Object.freeze({
  light: Object.freeze({ paper: "#fbf9f4", ink: "#221f1a", soft: "#5d564b" }),
  /** Designed, not inverted: the paper of the dark page, and ink that does not glare on it. */
  dark: Object.freeze({ paper: "#1a1815", ink: "#ece6da", soft: "#b3aa9a" }),
  printed: Object.freeze({ paper: "#ffffff", ink: "#000000", soft: "#000000" }),
})
