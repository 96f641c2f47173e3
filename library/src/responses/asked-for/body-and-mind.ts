import { freeze } from "../../reasoning/index.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

/** Health, with the two times that cannot be made up for later. */
export const health: Response = freeze({
  need: "health",
  title: titleOf("health"),
  what: "Pain, an injury, a test, medicine, a pregnancy, sleep, worry, drink or drugs: anything about body or mind.",
  today: [
    ...practice("Badly hurt, bleeding, or hard to breathe: go to the nearest hospital now. Anyone can take you."),
    {
      words:
        "If you may have caught HIV in the last three days: ask for the medicine PEP. It must begin within 72 hours, the sooner the better.",
      rests: { source: "hiv-pep-72-hours", cites: "on when it must begin", mark: "checked" },
    },
    {
      words:
        "If you do not want to be pregnant: a pill can still help up to five days after sex. The sooner the better.",
      rests: { source: "who-emergency-contraception", cites: "on when it is taken", mark: "checked" },
    },
    ...practice(
      "You can ask for a test or for medicine and not say what work you do.",
      "You can ask that a manager or a partner waits outside, and that someone you choose comes in.",
    ),
  ],
  askFirst: [
    "Do I need papers, or to give my name?",
    "What does it cost, and can I pay later?",
    "Do you tell anyone that I came?",
    "Can a woman see me, or a man, if I want that?",
    "Is there an interpreter who is not from my work or my family?",
  ],
  costs: practice(
    "A doctor may have to pass some things on, such as harm to a child. Ask before you tell.",
    "A bill or a letter may come to where you live. Ask them not to write to you.",
  ),
  alsoCalled: [
    "doctor",
    "nurse",
    "hospital",
    "clinic",
    "medicine",
    "sick",
    "ill",
    "pain",
    "injury",
    "test",
    "HIV",
    "PEP",
    "condoms",
    "pregnant",
    "pregnancy",
    "pill",
    "abortion",
    "mind",
    "sleep",
    "drugs",
    "drink",
    "counselling",
  ],
})
