import type { PlanQuestion } from "../question.ts"

/** What peers may decide, who interprets, and who looks on. */
export const askedOfPeersAndPublicity = [
  {
    id: "peers",
    asks: "When did people who do or did the work come in, and what may they decide?",
    several: false,
    answers: [
      ["from the beginning", "From the beginning, and they may stop it"],
      ["near the end", "Near the end, to look at it"],
      ["told", "They were told of it"],
      ["not at all", "Not at all"],
    ],
  },
  {
    id: "peers_there",
    asks: "Are peers with them on the day?",
    several: false,
    answers: [
      ["with them", "Yes, those whom they chose"],
      ["offered, and not wanted", "It was offered, and they did not want it"],
      ["nearby", "They wait somewhere else"],
      ["no", "No"],
    ],
  },
  {
    id: "interpreter",
    asks: "Who interprets?",
    several: false,
    answers: [
      ["no need", "Nobody has to: all speak a language they chose"],
      ["independent", "Someone independent, whom they accepted"],
      ["police, employer or relative", "Police, an employer, a relative or someone of the place"],
      ["nobody", "Nobody, though it is needed"],
    ],
  },
  {
    id: "publicity",
    asks: "Cameras, press, guests or posts?",
    several: false,
    answers: [
      ["none", "None, before, during or afterwards"],
      ["there, or pictures", "They are there, or pictures and stories are used"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
