import { all, any } from "../../../reasoning/index.ts"
import { noneOf, oneOf } from "../condition.ts"
import { factSheet, gaatw, indianCourt, practice, principle, raided, whoInterviews } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Whose word it rests on, whom it is aimed at, and whom else it reaches. */
export const onAimAndKnowledge: readonly Safeguard[] = [
  {
    id: "counts-what-was-asked-for",
    about: "The plan",
    must: "Nobody’s money or standing depends on how many people are taken out, arrested, charged or sent back.",
    why: "Where numbers of people are counted, people are taken who did not ask for it.",
    change:
      "Count nothing but whether people got what they asked for, in their own judgement. Refuse money that asks for more.",
    rests: [practice("section 6, what to measure")],
    test: oneOf("success: what people asked for", "success: nothing is counted"),
  },
  {
    id: "aimed-at-someone-who-asked",
    about: "Who it is aimed at, and what is known",
    must: "It is aimed at people who asked for it, at one child, at one known person who does harm, or at conditions that an inspection is about: never at everyone in a place.",
    why: "What is aimed at a place reaches everyone in it, whatever they want. In four towns most women taken in raids had said there that they worked by choice.",
    change:
      "Give up the place as the aim. Find out, through peers, whether any one person there asks for something, and do that.",
    rests: [factSheet("on raids: only identified individuals"), raided, gaatw],
    test: all(
      noneOf("aimed_at: everyone there", "aimed_at: a group", "aimed_at: one not asked", "kind: police operation"),
      any(
        oneOf(
          "aimed_at: one who asked",
          "aimed_at: several who asked",
          "aimed_at: one child",
          "aimed_at: one who does harm",
        ),
        all("aimed_at: conditions", "kind: labour inspection"),
      ),
    ),
  },
  {
    id: "known-from-the-person",
    about: "Who it is aimed at, and what is known",
    must: "It is known from the person themselves, or from several people who saw it, each on their own.",
    why: "An advertisement, a kind of place, a list of signs, an unnamed call or the word of someone with an interest says nothing about what one person lives through.",
    change: "Do nothing on this. Ask peers to make contact, with no aim but to hear whether anyone wants anything.",
    rests: [
      whoInterviews("recommendation 2, know the subject and assess the dangers"),
      factSheet("on raids"),
      practice("CARE-11"),
    ],
    test: oneOf("known_from: the person", "known_from: several witnesses"),
  },
  {
    id: "harm-or-a-child",
    about: "Who it is aimed at, and what is known",
    must: "What is known is harm, force, something kept from someone, or a child: not that sex is sold, nor that migrants work.",
    why: "Selling sex and having crossed a border are neither harm nor force. Action on them alone takes work and home from people who were not harmed.",
    change: "If all that is known is that sex is sold or that migrants work there, there is nothing to act on.",
    rests: [factSheet("on raids: children, or evidence of duress"), principle(3)],
    test: oneOf(
      "what_is_known: harm they told of",
      "what_is_known: harm that was seen",
      "what_is_known: pay, papers or freedom kept",
      "what_is_known: someone under 18",
    ),
  },
  {
    id: "asked-again",
    about: "Who it is aimed at, and what is known",
    must: "They were asked again within days before it, whether it is still so and still wanted.",
    why: "What was true and wanted some weeks ago may have ended, and who wanted to leave may have found a way that this would close.",
    change: "Ask again, through someone they trust, shortly before. If nobody can be asked, wait.",
    rests: [
      whoInterviews("recommendation 7, listen to and respect each woman’s own assessment"),
      practice("section 5, the plan in their words"),
    ],
    test: oneOf("asked_again: within days"),
  },
  {
    id: "others-left-alone",
    about: "Who it is aimed at, and what is known",
    must: "Others who are there are left alone: not stopped, not asked who they are, not taken.",
    why: "Co-workers, neighbours and family are held, recorded and outed for something they did not ask for, and will call nobody next time.",
    change: "Arrange it so that nobody else is spoken to, or in another place and at another time.",
    rests: [principle(3), factSheet("on raids: they sweep up everyone present"), indianCourt],
    test: oneOf("others: nobody else there", "others: left alone"),
  },
]
