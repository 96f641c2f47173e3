import type { PlanQuestion } from "../question.ts"

/** What it means for someone without papers, who is sent back, and where people are afterwards. */
export const askedOfPapersAndWhere = [
  {
    id: "immigration",
    asks: "What part have immigration officers?",
    several: false,
    answers: [
      ["none, and not told", "None, and nothing is passed to them"],
      ["told afterwards", "They are told afterwards"],
      ["there", "They are there"],
    ],
  },
  {
    id: "without_papers",
    asks: "What happens to someone without papers?",
    several: false,
    answers: [
      ["nothing", "Nothing: nobody asks"],
      ["stay agreed before", "Their stay was agreed in writing before, and hangs on no statement"],
      ["decided afterwards", "That is decided afterwards"],
      ["held or sent away", "They may be held or sent away"],
    ],
  },
  {
    id: "sent_back",
    asks: "Is anyone sent or taken back to where they come from?",
    several: false,
    answers: [
      ["nobody", "Nobody"],
      [
        "only who asked",
        "Only someone who asked, after looking at the dangers there with them, with money and a person to meet them",
      ],
      ["may be", "Yes, or it may be ordered"],
    ],
  },
  {
    id: "where_after",
    asks: "Where are people afterwards?",
    several: false,
    answers: [
      ["where they choose", "Where they are, or where they choose"],
      ["an open house", "A house they chose and may leave when they like"],
      ["a closed house", "A house they may leave only if others agree"],
      ["custody", "A cell, a station or a place of detention"],
    ],
  },
  {
    id: "phone_and_visits",
    asks: "Do they keep their phone, and see whom they like?",
    several: false,
    answers: [
      ["yes", "Yes"],
      ["others decide", "Others decide"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
