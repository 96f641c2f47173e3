import type { PlanQuestion } from "../question.ts"

/** Whom it is aimed at, and on whose word. */
export const askedOfAimAndKnowledge = [
  {
    id: "aimed_at",
    asks: "Who or what is it aimed at?",
    several: true,
    answers: [
      ["one who asked", "One person, who asked for it"],
      ["several who asked", "Several people, each of whom asked for it"],
      ["one who does harm", "One person, known before, who is said to do harm"],
      ["one child", "One person who is or may be under 18"],
      ["conditions", "Working conditions, and whoever answers for them"],
      ["one not asked", "One person whom others worry about, and who was not asked"],
      ["everyone there", "Everyone in a place"],
      ["a group", "A group of people, an area or a trade"],
    ],
  },
  {
    id: "known_from",
    asks: "How do those who plan it know?",
    several: true,
    answers: [
      ["the person", "The person told it themselves, and asked for something to be done"],
      ["several witnesses", "Several people saw it, each on their own"],
      ["one witness", "One person saw it"],
      ["someone with an interest", "Someone with an interest: a rival, a neighbour, a relative, a partner, an owner"],
      ["an unnamed call", "A call or a letter without a name"],
      ["an advertisement", "An advertisement, or a page on the net"],
      ["the place", "What kind of place it is, or how people there look"],
      ["a list of signs", "A list of signs that someone filled in"],
      ["nothing", "Nothing that could be named"],
    ],
    alone: ["nothing"],
  },
  {
    id: "what_is_known",
    asks: "What is known?",
    several: true,
    answers: [
      ["harm they told of", "Harm or force that the person told of"],
      ["harm that was seen", "Harm or force that witnesses saw"],
      ["pay, papers or freedom kept", "Pay, papers or the freedom to leave kept from someone, as they told it"],
      ["someone under 18", "That someone is under 18, as they said or a trained person found"],
      ["that sex is sold", "That sex is sold there"],
      ["that migrants work there", "That migrants work there"],
      ["nothing yet", "Nothing yet"],
    ],
    alone: ["nothing yet"],
  },
  {
    id: "asked_again",
    asks: "Were the people asked again, shortly before, whether it is still so and still wanted?",
    several: false,
    answers: [
      ["within days", "Yes, within days before it"],
      ["not since", "No, not since they first told it"],
      ["never asked", "They were never asked"],
    ],
  },
  {
    id: "others",
    asks: "What happens to people who are there and did not ask for it?",
    several: false,
    answers: [
      ["nobody else there", "Nobody else is there"],
      ["left alone", "They are not stopped, named, searched or taken, and may go"],
      ["asked who they are", "They are asked who they are, or for papers"],
      ["held or taken", "They are held, questioned or taken along"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
