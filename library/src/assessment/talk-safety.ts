import { freeze } from "../reasoning/index.ts"
import type { Prompt } from "./ask-talk.ts"

/** The listening itself: an open question, spoken. What is marked afterwards is what was said (CARE-9). */
export const ownTelling: Prompt = freeze({
  name: "own telling",
  words: "How would you tell it in your own words? I can write it just so, or short, or not at all.",
  why: "",
  note: "Listen first, and write afterwards. Never tidy their words. Read back what you wrote. It is theirs to have taken out.",
  mark: "not yet tried with the people it is for",
})

/** What helps at once, to the worker, whoever is not safe. The police are theirs to call, and never the first thing. */
export const whenNotSafe: readonly string[] = freeze([
  "Stop the talk. All of it can wait.",
  "Leave with them, if they want to: to where there are people, or a door that shuts.",
  "Ask who should be with them, and whom to call. It is theirs to say.",
  "The police only if they want that.",
  "“Leave quickly” clears this page at once, and asks nothing.",
])
