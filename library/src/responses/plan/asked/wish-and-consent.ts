import type { PlanQuestion } from "../question.ts"

/** What the people it is about want, what they were told, and whether they can stop it. */
export const askedOfWishAndConsent = [
  {
    id: "wanted",
    asks: "Do the people it is about want this plan?",
    several: false,
    answers: [
      ["each said yes", "Each was asked, and said yes to this plan"],
      ["some said yes", "Some said yes, and others were not asked"],
      ["not asked", "They were not asked"],
      ["someone said no", "Someone said no, and it goes on for them too"],
    ],
  },
  {
    id: "wish",
    asks: "What are they known to want?",
    several: true,
    answers: [
      ["to leave", "To leave"],
      ["better conditions", "To stay, with better conditions"],
      ["their pay", "Their pay"],
      ["their papers", "Their papers"],
      ["to report", "To report to the police"],
      ["a place to stay", "A place to stay"],
      ["a doctor or a nurse", "A doctor or a nurse"],
      ["a lawyer", "A lawyer"],
      ["to go home", "To go back to where they come from"],
      ["to be left alone", "To be left alone"],
    ],
    alone: ["to be left alone"],
  },
  {
    id: "does",
    asks: "Does the plan do what they asked for?",
    several: false,
    answers: [
      ["that, and nothing against it", "That, and nothing that goes against it"],
      ["more than that", "That, and other things they did not ask for"],
      ["something else", "Something else"],
    ],
  },
  {
    id: "told_before",
    asks: "What were they told, in words they understand, before they said yes?",
    several: true,
    answers: [
      ["what will happen", "What will happen, step by step"],
      ["who will know", "Who will know of it"],
      ["what may follow", "What may follow for work, home, papers, children and money"],
      ["that no is fine", "That they may say no, and lose nothing by it"],
      ["nothing", "Nothing"],
    ],
    alone: ["nothing"],
  },
  {
    id: "stop_it",
    asks: "Can they stop it on the day?",
    several: false,
    answers: [
      ["at any moment", "Yes, at any moment, and it stops"],
      ["before it begins", "Only before it begins"],
      ["no", "No"],
    ],
  },
  {
    id: "come_and_go",
    asks: "May they stay, leave, come back, and take what is theirs?",
    several: false,
    answers: [
      ["as they choose", "As they choose"],
      ["must come along", "They have to come along"],
      ["must leave the place", "They have to leave the place"],
      ["held while it lasts", "Nobody may leave while it lasts"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
