import type { PlanQuestion } from "../question.ts"

/** What it is, whose it is, and what those who pay for it count. */
export const askedOfThePlan = [
  {
    id: "kind",
    asks: "What kind of plan is it?",
    several: false,
    answers: [
      ["peer visit", "Peers visit people where they work or live"],
      ["accompaniment", "Someone goes with one person where they asked to go: police, court, clinic or office"],
      ["labour inspection", "Working conditions are inspected"],
      ["named arrest", "Police act against one person, known before, who is said to do harm"],
      ["police operation", "Police act at a place, and against nobody in particular"],
      ["raid", "A raid: a place is entered without being asked in"],
      ["buyers operation", "Police act against people who pay for sex"],
      ["papers check", "Papers, permits or identities are checked"],
      ["shelter placement", "People are taken to a house or a shelter"],
      ["child removal", "A child is taken from where they are"],
      ["return home", "Someone is sent or taken back to where they come from"],
      ["closing a place", "A workplace or a lodging is closed"],
      ["campaign", "A campaign or a visit with cameras, press or guests"],
    ],
  },
  {
    id: "planned_by",
    asks: "Who plans it?",
    several: true,
    answers: [
      ["peers", "People who do or did the work, or an organisation they lead"],
      ["an organisation", "Another organisation"],
      ["a faith group", "A faith group"],
      ["a union", "A union"],
      ["labour inspectors", "Labour inspectors"],
      ["a health service", "A health service"],
      ["child protection", "Child protection"],
      ["police", "Police"],
      ["immigration", "Immigration or border officers"],
      ["prosecutors", "Prosecutors"],
      ["a funder or the press", "A company, a funder or the press"],
    ],
  },
  {
    id: "success",
    asks: "What counts as success, for those who plan it and those who pay?",
    several: false,
    answers: [
      ["what people asked for", "That people got what they asked for, in their own judgement"],
      ["nothing is counted", "Nothing is counted, and no money depends on it"],
      ["numbers of people", "How many were taken out, arrested, charged or sent back"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
