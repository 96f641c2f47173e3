import { freeze } from "../../reasoning/index.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

export const justInformation: Response = freeze({
  need: "just information",
  title: titleOf("just information"),
  what: "You want to know first, and decide later or not at all.",
  today: practice(
    "You can read all of this and tell nobody anything.",
    "You can ask a worker “what if someone …”, and not say that it is you.",
    "Before you tell anyone anything, ask what they would have to pass on.",
    "You can come back as often as you like.",
  ),
  askFirst: [
    "What would you have to pass on, and to whom?",
    "What do you write down, and can I have it deleted?",
    "Can you tell me about other places too?",
  ],
  costs: practice(
    "Reading here costs nothing, and this page keeps nothing.",
    "The browser may still remember that this page was opened.",
  ),
  alsoCalled: ["rights", "information", "question", "know", "what there is"],
})

export const somethingElse: Response = freeze({
  need: "something else",
  title: titleOf("something else"),
  what: "What you need stands on no list.",
  today: practice(
    "Say it in your own words. It can be one thing, or nothing.",
    "Ask people whom they know who could help.",
    "It can be small: phone credit, a fare, a quiet hour.",
  ),
  askFirst: ["Can you do this, or do you know who can?", "What do you want for it?", "Whom will you tell?"],
  costs: practice("You decide what you tell, and when to stop."),
  alsoCalled: ["other", "else", "language", "course", "school", "work", "job", "phone"],
})
