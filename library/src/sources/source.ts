/** Where a claim comes from: every source once, with what was compared and what it does not show. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly by: string
  /** The source's own date. */
  readonly date: string
  /** Where it can be read, or where it was compared; empty if it has no address. */
  readonly at: string
  /** What was compared, with what, and when; or that nothing was. */
  readonly checked: string
  readonly doesNotShow: string
  /** What its numbered places are called in it, so that one reads “section 19” of an Act and “article 3” of a treaty. */
  readonly placesAre: "articles" | "sections" | "not numbered so"
}
