import { fact } from "./fact.ts"

/**
 * Age, asked only after the duty about children has been said and understood (CARE-1), and only if it matters. The line
 * at 21, which Germany draws, is worked out from the same answer (accounts/age.ts) and has no question of its own.
 */
export const age = [
  fact({
    id: "under_18_at_act",
    label: "under 18 at the time",
    meaning: "The person was under 18 when this was done.",
    why: "so that we can see whether you are owed the extra care that young people get",
    topic: "age",
    asking: "prepare",
    adultOnly: false,
    cost: 3,
    use: "definitions",
    counts: "anyone's word",
    concerns: "their circumstances",
    opener: "Were you already 18 when this began, or younger, or not sure?",
    phrases: [
      { sets: "yes", words: "I was younger than 18." },
      { sets: "no", words: "I was 18 or older." },
    ],
    note: "Only after the duty has been said. No papers, no guessing from looks, no medical test. Not sure means care first and no verdict.",
    maps: { palermo: [], ilo11: [], ctdc: ["majorityStatusAtExploit"] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
  fact({
    id: "under_21_at_act",
    label: "under 21 at the time",
    meaning: "The person was under 21 when this was done.",
    why: "so that we can see whether you are owed the extra care that young people get",
    topic: "age",
    asking: "raised",
    adultOnly: false,
    cost: 3,
    use: "definitions",
    counts: "anyone's word",
    concerns: "their circumstances",
    phrases: [
      { sets: "yes", words: "I was younger than 21." },
      { sets: "no", words: "I was 21 or older." },
    ],
    note: "Worked out from an age that was told, and never asked by itself. Some laws draw a line at 21: being young is nothing bad, and takes no say away from an adult.",
    maps: { palermo: [], ilo11: [], ctdc: [] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
  fact({
    id: "married_under_16",
    label: "married before 16",
    meaning: "The person was married before they were 16.",
    why: "so that we can see whether you are owed the extra care that young people get",
    topic: "age",
    asking: "raised",
    adultOnly: false,
    cost: 4,
    use: "definitions",
    counts: "anyone's word",
    concerns: "others' conduct",
    phrases: [
      { sets: "yes", words: "I was younger than 16 when I was married." },
      { sets: "no", words: "I was 16 or older when I was married." },
      { sets: "no", words: "I was never married." },
    ],
    note: "Only after the duty has been said. No papers, no guessing from looks, and nothing against their family unless they say it.",
    maps: { palermo: [], ilo11: [], ctdc: [] },
    source: "reference-vocabulary",
    tried: "not yet tried with the people it is for",
  }),
] as const
