import type { Spoken } from "./spoken.ts"

const withoutName = "If you are an adult, nothing that shows who you are goes with that notice, unless you agree."

/** Modern Slavery Act 2015, section 52: listed public authorities, and whoever did not say what they are. */
export const toldInEnglandAndWales: readonly Spoken[] = Object.freeze([
  {
    by: ["public authority"],
    say: `My office must tell the government when someone may have been made to work or used by others. ${withoutName}`,
  },
  {
    by: ["not said"],
    say: `Some public offices must tell the government when someone may have been made to work or used by others. ${withoutName}`,
  },
])

/** Scotland, 2015 Act, section 38: whether it is in force was not compared, so "may have to". */
export const toldInScotland: readonly Spoken[] = Object.freeze([
  {
    by: ["public authority"],
    say: `My office may have to tell the police when someone seems made to work or used by others. ${withoutName}`,
  },
  {
    by: ["not said"],
    say: `Public offices may have to tell the police if someone seems made to work or used by others. ${withoutName}`,
  },
])
