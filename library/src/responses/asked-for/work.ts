import { freeze } from "../../reasoning/index.ts"
import { beforeYouAskForIt } from "./before-you-ask-for-it.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

export const pay: Response = freeze({
  need: "pay",
  title: titleOf("pay"),
  what: "Pay that is kept back, late, or less than was agreed; money taken off that you did not agree to.",
  today: [
    ...beforeYouAskForIt("pay"),
    ...practice(
      "Write down days, hours and what was agreed, where nobody else will find it. Keep messages and lists.",
      "You can ask for help with it even if you have nothing in writing.",
      "There may be a last day to claim. Ask for that day first.",
      "You can ask a union or a legal clinic to write to the employer without your name at first.",
    ),
  ],
  askFirst: [
    "What does it cost, and what if I lose?",
    "Must I show papers?",
    "Whom do you tell? Does the labour office tell immigration?",
    "Can you ask for my pay while I still work there?",
  ],
  costs: practice(
    "The employer may learn that it is you. Think first what could happen at work or at home.",
    "A labour office may pass things on to other offices. Ask whom they tell.",
  ),
  alsoCalled: ["wages", "salary", "money owed", "unpaid", "employer", "boss", "deductions", "hours", "tips"],
})

export const union: Response = freeze({
  need: "union",
  title: titleOf("union"),
  what: "People in the same work who ask together for better pay, hours, safety or respect.",
  today: practice(
    "You can ask a union what it does before you join.",
    "Ask whether they take people without papers, and people in your kind of work.",
    "Talk first with one or two people at work whom you trust.",
  ),
  askFirst: [
    "Will my employer learn that I joined?",
    "What does it cost?",
    "Can I join without papers?",
    "Can you help me now, before I am a member?",
  ],
  costs: practice(
    "An employer may turn against people who join. Ask the union what it does then.",
    "A list of members is a list of names. Ask who can see it.",
  ),
  alsoCalled: ["workers", "strike", "organise", "labour", "colleagues", "rights at work"],
})
