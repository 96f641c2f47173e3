import { fact } from "./fact.ts"

/** Danger now: asked before anything else, and theirs to judge. */
export const safety = [
  fact({
    id: "in_danger_now",
    label: "in danger now",
    meaning: "The person says that they are in danger now.",
    why: "so that we can look after your safety before anything else",
    topic: "safety",
    asking: "open",
    adultOnly: false,
    cost: 2,
    use: "person",
    counts: "only their own word",
    concerns: "wish and consent",
    opener: "How safe do you feel today: here with me, and where you will sleep tonight?",
    phrases: [
      { sets: "yes", words: "I am in danger now." },
      { sets: "yes", words: "I am safe here, but not when I leave." },
      { sets: "no", words: "I am safe for now." },
    ],
    note: "Their own judgement stands, not yours. Help comes before any other question.",
    maps: { palermo: [], ilo11: [], ctdc: [] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
] as const
