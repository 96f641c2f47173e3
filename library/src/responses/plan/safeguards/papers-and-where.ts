import { all } from "../../../reasoning/index.ts"
import { noneOf, oneOf } from "../condition.ts"
import { europe, factSheet, practice, principle, principleFromMemory, protocol } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Nobody is deported, detained or shut in because someone came to help. */
export const onPapersAndWhere: readonly Safeguard[] = [
  {
    id: "apart-from-immigration",
    about: "Papers, and where people are afterwards",
    must: "Immigration has no part in it and is told nothing.",
    why: "Nobody whose papers are not in order will say what is done to them where saying it may send them away.",
    change: "Have it agreed in writing that immigration is neither there nor told, before, on the day and afterwards.",
    rests: [factSheet("on raids: not in automatic deportation"), principle(3)],
    test: all("immigration: none, and not told", noneOf("kind: papers check")),
  },
  {
    id: "nobody-sent-away",
    about: "Papers, and where people are afterwards",
    must: "Nobody without papers is held or sent away: nobody asks, or their stay was agreed in writing before.",
    why: "Being deported back into the same debt is not an end of harm, and where it follows by itself nobody comes forward.",
    change: "Get the stay agreed in writing before, hanging on no statement, or make sure that nobody asks.",
    rests: [
      europe("articles 10(2) and 13(1)"),
      factSheet("on raids: not in automatic deportation"),
      principleFromMemory("principle 7"),
    ],
    test: oneOf("without_papers: nothing", "without_papers: stay agreed before"),
  },
  {
    id: "return-only-if-asked-for",
    about: "Papers, and where people are afterwards",
    must: "Nobody is sent back; who asked to go back has looked at the dangers there, has money, and is met by someone.",
    why: "Home may be where it began.",
    change:
      "Send nobody. With someone who asks, look at what waits there, and let them change their mind up to the last day.",
    rests: [protocol("article 8(2)"), europe("article 16(2) and (7)"), principleFromMemory("principle 11")],
    test: oneOf("sent_back: nobody", "sent_back: only who asked"),
  },
  {
    id: "where-they-choose",
    about: "Papers, and where people are afterwards",
    must: "Afterwards people are where they choose, or in a house they chose and may leave when they like.",
    why: "A house one may not leave is detention, whatever it is called.",
    change: "Offer houses with an open door, and staying where they are. Let no house be part of it that keeps anyone.",
    rests: [europe("article 12(1)(a) and (7)"), practice("CARE-33")],
    test: oneOf("where_after: where they choose", "where_after: an open house"),
  },
  {
    id: "phone-and-visits",
    about: "Papers, and where people are afterwards",
    must: "They keep their phone, and see whom they like.",
    why: "Someone who cannot call anyone cannot say that it goes wrong.",
    change: "Let no rule of any house or officer take a phone or forbid a visit.",
    rests: [practice("CARE-33"), principle(3)],
    test: oneOf("phone_and_visits: yes"),
  },
]
