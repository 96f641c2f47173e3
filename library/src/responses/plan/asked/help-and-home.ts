import type { PlanQuestion } from "../question.ts"

/** What is ready before, on what it depends, and what becomes of money, home and family. */
export const askedOfHelpAndHome = [
  {
    id: "ready",
    asks: "What help is arranged before, and waiting?",
    several: true,
    answers: [
      ["a place to stay", "A place to stay"],
      ["a doctor or a nurse", "A doctor or a nurse"],
      ["a lawyer", "A lawyer, or a union’s adviser"],
      ["money", "Money for the first weeks"],
      ["someone to go with", "Someone to go with them"],
      ["nothing", "Nothing"],
    ],
    alone: ["nothing"],
  },
  {
    id: "help_from",
    asks: "Who gives it?",
    several: true,
    answers: [
      ["peers", "An organisation led by people who do or did the work"],
      ["independent", "Another organisation that is independent of those who plan it"],
      ["public service", "A public health, housing or welfare service"],
      ["union", "A union"],
      ["police or prosecutors", "Police or prosecutors"],
      ["nobody", "Nobody"],
    ],
    alone: ["nobody"],
  },
  {
    id: "depends_on",
    asks: "What does the help depend on?",
    several: true,
    answers: [
      ["nothing", "On nothing but their asking"],
      ["a statement", "On a statement or a testimony"],
      ["stopping the work", "On stopping the work"],
      ["papers", "On papers"],
      ["faith or classes", "On faith, classes or treatment"],
      ["staying in the house", "On staying in a house"],
    ],
    alone: ["nothing"],
  },
  {
    id: "lawyer_first",
    asks: "Does anyone make a statement before seeing a lawyer of their own?",
    several: false,
    answers: [
      ["no statement", "Nobody is asked for a statement"],
      ["own lawyer first", "No: a lawyer or adviser who works for them alone comes first"],
      ["lawyer of the planners", "They see a lawyer of those who plan it"],
      ["without a lawyer", "Yes"],
    ],
  },
  {
    id: "earnings",
    asks: "What becomes of earnings, owed pay and savings?",
    several: false,
    answers: [
      ["stay theirs, and claimed", "They stay theirs, and what is owed is claimed if they wish"],
      ["seized or lost", "They are seized, frozen or lost"],
      ["nothing planned", "Nothing is planned"],
    ],
  },
  {
    id: "home",
    asks: "Do people keep the place where they live or work?",
    several: false,
    answers: [
      ["kept", "Yes, nobody loses a room or a workplace through it"],
      ["another they chose", "Another place that they chose is ready"],
      ["lost", "It is closed, or they lose it"],
    ],
  },
  {
    id: "reprisals",
    asks: "Could someone come after them, their family or those who stay: for a debt, or for talking?",
    several: false,
    answers: [
      ["nobody, they say", "Nobody could, as they see it themselves"],
      ["prepared with them", "Perhaps: it was talked through with them, and what they asked for is prepared"],
      ["not talked about", "It was not talked about"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
