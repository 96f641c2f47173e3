/**
 * One thing that one of the documents this project began with says of the law or of the world: in our words, with where
 * it stands there, what could be read that bears on it, and what even that does not show. The house repeats none of
 * them as its own.
 */
export interface Claim {
  /** `document/name`. */
  readonly id: string
  /** What it says, in our words and in whole numbers written out. */
  readonly says: string
  /** Id of the document. */
  readonly standsIn: string
  /** Where in it. */
  readonly at: string
  readonly about: "the law" | "the world" | "the document itself"
  readonly compared: Compared
  /** Sources that bear on it, and what each of them shows. Empty where none could be read. */
  readonly heldAgainst: readonly { readonly source: string; readonly shows: string }[]
  readonly doesNotShow: string
}

/** What came of holding a claim against what could be read. Never a measure, and never a word about who wrote it. */
export type Compared =
  | "it is as said"
  | "it is so in part"
  | "it is otherwise"
  | "looked for and not found"
  | "not compared"
  | "a view, which nothing can settle"
