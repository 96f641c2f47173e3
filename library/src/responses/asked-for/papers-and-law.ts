import { freeze } from "../../reasoning/index.ts"
import { beforeYouAskForIt } from "./before-you-ask-for-it.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

export const papers: Response = freeze({
  need: "papers",
  title: titleOf("papers"),
  what: "A passport, a permit, a birth paper, a card: kept from you, lost, run out, or never had.",
  today: [
    ...beforeYouAskForIt("papers"),
    ...practice(
      "You can want your papers back, and need give no reason.",
      "If you have them, copy each page. Leave the copies with someone you trust.",
      "Before you go to an office or an embassy, talk with a lawyer. Some steps cannot be taken back.",
      "If your own country is not safe for you, see a lawyer before you go to its embassy.",
    ),
  ],
  askFirst: [
    "Does it cost anything, and may you give this advice?",
    "Do you tell any office that I came?",
    "Do you keep my papers, or only copies?",
    "How long does it take, and what may I do meanwhile?",
  ],
  costs: practice(
    "The office that gives papers may be the one that can send you away. Ask a lawyer first.",
    "People who sell papers may have none. Ask a lawyer before you pay.",
  ),
  alsoCalled: [
    "passport",
    "visa",
    "permit",
    "asylum",
    "residence",
    "identity",
    "card",
    "immigration",
    "embassy",
    "stay",
  ],
})

export const aLawyer: Response = freeze({
  need: "a lawyer",
  title: titleOf("a lawyer"),
  what: "Someone who is on your side and knows the law of the place.",
  today: practice(
    "You can ask in general first, and tell your own story later or not at all.",
    "Ask for a lawyer who does not work for your employer, your agent or your landlord.",
    "If you cannot pay, ask for a free legal clinic.",
    "You can bring someone with you, and ask for an interpreter.",
  ),
  askFirst: [
    "Does this stay between us, and what would you have to pass on?",
    "Who pays you?",
    "What will it cost in all?",
    "Is there an interpreter who is not from my work or my family?",
    "What happens if I do nothing?",
  ],
  costs: practice(
    "What you sign or tell an office may be kept. Ask a lawyer before you sign.",
    "A lawyer may need your name. You can ask first what happens with it.",
  ),
  alsoCalled: ["legal", "law", "court", "advice", "rights", "contract", "claim", "judge", "solicitor", "advocate"],
})
