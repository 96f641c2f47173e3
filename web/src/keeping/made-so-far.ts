import type { MadeFile } from "./made-file.ts"

/**
 * What waits while one goes back and comes again. Words may be written down by then: nobody is to come back and find
 * others in their place without having asked for them.
 */
export interface MadeSoFar {
  /**
   * A file beside the very text it was made of: of any other text it does not hold all. `given`: the device had it
   * already, so that nobody who comes back is told that it is not saved yet.
   */
  readonly made: { readonly text: string; readonly file: MadeFile; readonly given: boolean } | "nothing"
  /** Six words that stood on the screen and have closed nothing yet. Empty where none did. */
  readonly offered: string
}

export const nothingMade: MadeSoFar = Object.freeze({ made: "nothing", offered: "" })
