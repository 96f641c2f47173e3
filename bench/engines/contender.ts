import type { Cases } from "./cases.ts"
import type { Task } from "./tasks.ts"

/** One engine, ours or another's, as the table names it. */
export interface Engine {
  readonly name: string
  /** The package's exact version; `this commit` for ours. */
  readonly version: string
  /** How it is used here: the form of its input, what is made ready before the clock starts. */
  readonly used: string
  /** How it comes to answers about what is not known. */
  readonly unknown: "its own" | "two rails"
  /** What it gives beside the answer. */
  readonly explains: string
  /** How many of the cases it is given: slow engines take the first of the same cases. */
  readonly cases: number
  /** Makes everything ready that is made once, or once a case: none of it is measured, for any engine. */
  readonly ready: (task: Task, cases: Cases) => Ready | Promise<Ready>
}

export interface Ready {
  /** Decides every case it was given once, into its own array: 0 unknown, 1 yes, 2 no, 3 contested. */
  readonly pass: () => void | Promise<void>
  /** What the last pass came to. */
  readonly verdicts: () => Uint8Array
  readonly close?: () => void
}
