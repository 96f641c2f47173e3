import { fact } from "./fact.ts"

/** What the person was led to believe, and what they did to keep it from happening. */
export const moreAboutPressure = [
  fact({
    id: "made_to_believe_harm",
    label: "led to believe that stopping brings harm",
    meaning: "Someone arranged things so that the person would believe that stopping brings serious harm.",
    why: "so that we can see what you may want to do about it",
    topic: "threats",
    asking: "prepare",
    adultOnly: false,
    cost: 4,
    use: "definitions",
    counts: "anyone's word",
    concerns: "others' conduct",
    opener: "What can you tell me about this, if anything?",
    phrases: [
      { sets: "yes", words: "That is how it was." },
      { sets: "no", words: "That is not how it was." },
    ],
    note: "Write only what was said.",
    maps: { palermo: [], ilo11: [], ctdc: [] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
  fact({
    id: "went_on_to_avoid_harm",
    label: "went on to keep harm away",
    meaning: "The person did it, or went on, to keep something seriously bad from happening to them or to others.",
    why: "so that we can see what you may want to do about it",
    topic: "threats",
    asking: "prepare",
    adultOnly: false,
    cost: 3,
    use: "definitions",
    counts: "anyone's word",
    concerns: "others' conduct",
    opener: "What can you tell me about this, if anything?",
    phrases: [
      { sets: "yes", words: "That is how it was." },
      { sets: "no", words: "That is not how it was." },
    ],
    note: "Write only what was said.",
    maps: { palermo: [], ilo11: [], ctdc: [] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
] as const
