import type { Account } from "distinguo/accounts"

/** The screens, by the last part of their address. `start` has none. */
export type Address = "start" | "help" | "talk" | "desk" | "law" | "compare" | "demanded" | "me"

/** What a screen may ask of the page around it. */
export interface House {
  /** Shows another screen. The address is replaced, never added to the history. */
  readonly go: (to: Address) => void
  /** A quiet voice for what changed on the screen. */
  readonly say: (words: string) => void
  /** Leaves quickly: takes the page down and puts the plain one in its place, at once and unasked. */
  readonly leave: () => void
  /** The account in this page's memory. It stays while one goes from screen to screen, and is gone with the page. */
  readonly held: Held | "nothing"
  readonly hold: (held: Held) => void
  readonly letGo: () => void
  /** Whether closing or reloading would lose something: then the browser asks first. Leaving quickly never asks. */
  readonly wouldLose: (something: boolean) => void
  /** The first thing asked or found stands: what other screens need may come now, so that no later step needs signal. */
  readonly restMayCome: () => void
}

export interface Held {
  readonly account: Account
  /** Opened from the list of examples, and not a file of the user's own. */
  readonly textbook: boolean
  /**
   * In the talk it comes from they were marked as under 18, or perhaps so. It stands in no account where nothing was to
   * be written of it, and nothing may be proposed to them all the same (CARE-8).
   */
  readonly markedYoung: boolean
}
