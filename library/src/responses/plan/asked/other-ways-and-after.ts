import type { PlanQuestion } from "../question.ts"

/** Which other ways were looked at, and why this one. */
export const askedOfOtherWays = [
  {
    id: "other_ways",
    asks: "Which other ways were looked at, with the people concerned?",
    several: true,
    answers: [
      ["asking what they want", "Asking what they want, and doing that"],
      ["peers visit", "Peers visit, and come again"],
      ["going with one person", "Going with one person where they want to go"],
      ["a claim or a union", "A claim for pay, with a union or a lawyer"],
      ["labour inspection", "An inspection of working conditions"],
      ["one known person", "Acting against the one person who does harm, and nobody else"],
      ["better conditions", "Better conditions where they are"],
      ["none", "None"],
    ],
    alone: ["none"],
  },
  {
    id: "why_this",
    asks: "Why this way, and not those?",
    several: false,
    answers: [
      ["they chose it", "The people concerned chose it"],
      ["others were tried", "Others were tried, and they still want this"],
      ["danger now, they say", "Someone’s life or freedom is in danger now, as they say themselves"],
      ["the planners prefer it", "Those who plan it prefer it, or were asked to do it"],
    ],
  },
] as const satisfies readonly PlanQuestion[]

/** The day after, and who is told when it did harm. */
export const askedOfAfterwards = [
  {
    id: "day_after",
    asks: "Who comes the day after?",
    several: false,
    answers: [
      ["someone they chose", "Someone they chose, at a time that was agreed"],
      ["those who planned it", "Those who planned it, if they have time"],
      ["nobody", "Nobody"],
    ],
  },
  {
    id: "asked_how",
    asks: "Who asks the people, within 90 days, what came of it: arrest, eviction, lost money, a child taken, violence?",
    several: false,
    answers: [
      [
        "peers or others apart",
        "Peers, or others who had no part in it; what they hear is told to the community first",
      ],
      ["those who planned it", "Those who planned it"],
      ["nobody", "Nobody"],
    ],
  },
  {
    id: "complaint",
    asks: "Where can they complain?",
    several: false,
    answers: [
      ["somewhere independent", "Somewhere independent, and they were told before how"],
      ["those who planned it", "To those who planned it"],
      ["nowhere", "Nowhere"],
    ],
  },
  {
    id: "answers_for_it",
    asks: "Who answers for harm that is done?",
    several: false,
    answers: [
      ["one office that can pay", "One office, named before to the people concerned, that can make good what is lost"],
      ["nobody in particular", "Nobody in particular"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
