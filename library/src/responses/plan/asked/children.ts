import type { PlanQuestion } from "../question.ts"

/** What is planned for anyone under 18, and for the children of the people concerned. */
export const askedOfChildren = [
  {
    id: "young",
    asks: "Is anyone under 18 concerned?",
    several: true,
    answers: [
      ["nobody", "Nobody, as far as is known without searching anyone"],
      ["someone is or may be", "Someone it is aimed at, or who is there, is or may be under 18"],
      ["children of those concerned", "Children of the people concerned"],
    ],
    alone: ["nobody"],
  },
  {
    id: "young_led_by",
    asks: "Who leads, for the child?",
    several: false,
    answers: [
      [
        "trained, with someone trusted",
        "Someone trained in child protection, with a guardian or an adult the child trusts",
      ],
      ["police or untrained", "Police, or people who are not trained for it"],
    ],
  },
  {
    id: "young_best",
    asks: "Is it written down what is best for this one child?",
    several: false,
    answers: [
      ["after hearing them", "Yes, after hearing them"],
      ["without them", "Yes, but they were not heard"],
      ["not written", "No"],
    ],
  },
  {
    id: "family_contact",
    asks: "When is a child’s family called or told?",
    several: false,
    answers: [
      [
        "after dangers are looked at",
        "Only after someone trained has looked at the dangers and heard the child, or not at all",
      ],
      ["first", "First of all, or before the dangers are looked at"],
    ],
  },
  {
    id: "age_doubt",
    asks: "What if an age is not sure?",
    several: false,
    answers: [
      ["as under 18, untested", "They are treated as under 18, and nobody is tested or judged by their looks"],
      ["by looks or tests", "It is judged by looks, or by a test of the body"],
      ["as an adult", "They are treated as an adult"],
    ],
  },
  {
    id: "parents",
    asks: "What happens to the children of the people concerned?",
    several: false,
    answers: [
      ["no children", "They have none"],
      ["as the parent decides", "What their parent decides, arranged before"],
      ["taken", "They are taken into care"],
      ["not arranged", "Nothing is arranged"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
