import type { KindOfExample } from "./kinds.ts"

/** Of one file: what the list shows, and nothing of what was said in it. */
export interface Listed {
  readonly label: string
  /** What it shows, or where it is published. Empty where the file does not say. */
  readonly line: string
  /** Under which words it is offered. */
  readonly among: KindOfExample
}
