import { fact } from "./fact.ts"

/** Whose idea the moving was. Coming on someone's idea is nothing bad. */
export const moreAboutMovement = [
  fact({
    id: "move_initiator_self",
    label: "moving was their own idea",
    meaning: "It was the person's own idea, at least in part, to move or travel for this.",
    why: "so that we can see what you may want to do about it",
    topic: "moving",
    asking: "open",
    adultOnly: false,
    cost: 1,
    use: "conditions",
    counts: "anyone's word",
    concerns: "their circumstances",
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
    id: "move_initiator_other",
    label: "moving was someone else's idea",
    meaning: "It was someone else's idea, at least in part, that the person move or travel for this.",
    why: "so that we can see what you may want to do about it",
    topic: "moving",
    asking: "open",
    adultOnly: false,
    cost: 1,
    use: "conditions",
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
