/** What can be put right in a file: where, what, and the mend. Never what the file says. */
export interface FileProblem {
  readonly line: number | "not known"
  readonly column: number | "not known"
  readonly message: string
  readonly mend: string
}
