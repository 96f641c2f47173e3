import { all, any } from "../../../reasoning/index.ts"
import { oneOf } from "../condition.ts"
import { europe, gaatw, indianCourt, practice, principle, whoInterviews } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** What they want, what they were told, and that they can stop it. */
export const onWishAndConsent: readonly Safeguard[] = [
  {
    id: "wanted",
    about: "What they want",
    must: "Each adult it is about was asked and said yes to this plan; a child was heard, and what is best for them is written down.",
    why: "Who is helped against their wish loses what they had, and trusts nobody who comes afterwards.",
    change:
      "Ask each of them, through peers and with time. Where someone says no, or was not asked, it does not happen to them.",
    rests: [europe("article 12(7)"), whoInterviews("recommendation 6, informed consent"), gaatw],
    test: any("wanted: each said yes", all("aimed_at: one child", "young_best: after hearing them")),
  },
  {
    id: "does-what-they-asked",
    about: "What they want",
    must: "It does what they asked for, and nothing that goes against it.",
    why: "Someone who asks for their pay and is taken to a house has lost the pay too.",
    change: "Take out everything they did not ask for. Start from the first thing they named.",
    rests: [
      whoInterviews("recommendation 7, listen to and respect each woman’s own assessment"),
      practice("section 5, their wish"),
    ],
    test: oneOf("does: that, and nothing against it"),
  },
  {
    id: "told-before",
    about: "What they want",
    must: "Before saying yes they were told, in words they understand, what will happen, who will know, what may follow, and that no is fine.",
    why: "A yes to half of it is no yes: someone may learn what it costs them only when it has happened.",
    change: "Tell all four, in their language, with time to think and someone to ask who has no part in it.",
    rests: [whoInterviews("recommendation 6, informed consent"), europe("article 12(7)")],
    test: all(
      "told_before: what will happen",
      "told_before: who will know",
      "told_before: what may follow",
      "told_before: that no is fine",
    ),
  },
  {
    id: "can-stop-it",
    about: "What they want",
    must: "They can stop it at any moment, and it stops.",
    why: "What people see on the day may not be what they agreed to.",
    change: "Agree on a word or a sign, and on who obeys it. What cannot be stopped by them is not theirs.",
    rests: [whoInterviews("recommendation 6, informed consent"), practice("section 5, step 8")],
    test: oneOf("stop_it: at any moment"),
  },
  {
    id: "come-and-go",
    about: "What they want",
    must: "They may stay, leave, come back and take what is theirs, as they choose.",
    why: "People who are led out leave money, papers, medicine and children behind, and may never see them again.",
    change: "Let nobody be led anywhere. Give time to pack, and let those who wish to stay, stay.",
    rests: [principle(3), indianCourt],
    test: oneOf("come_and_go: as they choose"),
  },
]
