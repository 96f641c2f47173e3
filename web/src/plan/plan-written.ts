/** An invented plan as it comes with the page, read and checked when the page was built. */
export interface PlanWritten {
  readonly title: string
  readonly shows: string
  readonly written: unknown
}
