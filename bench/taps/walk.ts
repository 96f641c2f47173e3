import type { Locator, Page } from "@playwright/test"

/** One press of a finger or a key, and how long the page was busy with it. Milliseconds, on the slowed main thread. */
export interface Tap {
  readonly walk: string
  readonly run: number
  /** What was pressed, in words that are the same for every press of that kind. */
  readonly kind: string
  /** Time in script alone. */
  readonly script: number
  /** Time in script, style, layout and paint: all that the main thread did. */
  readonly task: number
}

/** What a walk presses with: a finger, or a key once what is named has the focus. At rest before and after. */
export type Press = (kind: string, target: Locator, key?: string) => Promise<void>

/** A way through a screen as somebody would go it, tap by tap. */
export interface Walk {
  readonly name: string
  readonly address: string
  readonly go: (page: Page, press: Press) => Promise<void>
}
