import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const act = { source: "in-itpa-1956" } as const
const powers = { source: "in-itpa-1956-powers" } as const
const court = {
  source: "in-supreme-court-2022",
  cites: "the panel’s points in the order of 19 May 2022",
  from: "2022-05-19",
  days: "checked",
} as const

/**
 * India: the Act of 1956, and beside it what a panel of the Supreme Court wrote in 2022; they pull apart. Whether its
 * points bind is reported in two ways, so none of them is said as the law of the place.
 */
export const sexWorkInIndia: LawOnSexWork = freeze({
  codes: ["IN"],
  name: "India",
  law: {
    selling: [
      compared({
        words:
          "A panel that the Supreme Court had named wrote that adults who sell sex by choice do nothing against the law by that.",
        ...court,
      }),
      compared({
        words: "One person in a room of their own, for their own gain, is no brothel.",
        cites: "s 2(a)",
        ...act,
      }),
    ],
    "in public": [
      compared({
        words:
          "Selling sex within 200 metres of a school, a hospital, a hostel or a place of worship is a crime. So it is in areas that the State has named.",
        cites: "s 7(1)",
        ...act,
      }),
      compared({
        words: "So is drawing attention to oneself for it in a public place, or within sight of one.",
        cites: "s 8",
        quotes: ["by words, gestures, wilful exposure of her person"],
        ...act,
      }),
    ],
    paying: [
      compared({
        words: "In the places where selling is a crime, paying is one too.",
        cites: "s 7(1)",
        quotes: ["the person with whom"],
        ...act,
      }),
      compared({
        words: "One High Court holds that a customer in a brothel can be charged with bringing someone to it.",
        cites: "on s 5",
        source: "in-kerala-high-court-2023",
        from: "2023-12-01",
      }),
    ],
    others: [
      compared({
        words: "Any adult who knowingly lives on what another person earns by it commits a crime.",
        cites: "s 4(1)",
        quotes: ["wholly or in part"],
        ...act,
      }),
      compared({
        words: "So does whoever brings someone to it, with or without their consent.",
        cites: "s 5(1)(a)",
        ...act,
      }),
    ],
    premises: [
      compared({
        words: "Keeping or managing a brothel is a crime, and so is letting a place for one.",
        cites: "s 3",
        ...act,
      }),
    ],
    together: [
      compared({
        words: "Two people who sell sex in one place for the gain of both are a brothel, with nobody else in it.",
        cites: "s 2(a)",
        ...act,
      }),
    ],
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: [
      compared({
        words: "To say that one looked for customers in public, or near a school, is to tell of a crime of one’s own.",
        cites: "ss 7(1) and 8",
        ...act,
      }),
      compared({
        words:
          "The panel wrote that in a raid adults who sell sex by choice are not to be arrested or fined. Reports differ on whether the police are bound by it.",
        ...court,
      }),
    ],
    held: [
      compared({
        words:
          "Officers who search a place may take away everyone found in it, and must bring them before a magistrate.",
        cites: "s 15(4), (5)",
        quotes: ["all the persons found therein"],
        ...powers,
      }),
      compared({
        words: "Until the magistrate decides they may be kept, and after that be sent to a protective home.",
        cites: "s 17",
        ...powers,
      }),
      fromMemory({
        words: "They are examined by a doctor, also to find out their age.",
        cites: "s 15(5A)",
        ...powers,
      }),
    ],
    stay: "not compared",
    children: [
      compared({
        words:
          "The panel wrote that a child is not to be parted from its mother only because of this work. Reports differ on whether that binds.",
        ...court,
      }),
    ],
    home: [
      compared({
        words:
          "A magistrate may order someone who sells sex to leave a place and not return. They have at least seven days.",
        cites: "s 20",
        quotes: ["remove herself from the place"],
        ...powers,
      }),
      fromMemory({
        words: "A brothel, or a place near a school, may be closed and those in it put out.",
        cites: "s 18",
        ...powers,
      }),
    ],
    "people close": [
      compared({
        words: "A partner, a relative or a grown child who lives on the money may be charged.",
        cites: "s 4(1)",
        ...act,
      }),
      fromMemory({
        words: "Someone who lives with them may be taken to live on it, unless they show otherwise.",
        cites: "s 4(2)",
        ...act,
      }),
    ],
  },
  notKnown: [
    "which of the panel’s points of 2022 the Supreme Court made binding, and whether police and States follow them",
    "the law of the States, and the areas they have named",
    "the law on entering and staying",
  ],
})
