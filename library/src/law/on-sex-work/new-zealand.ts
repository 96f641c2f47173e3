import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const act = { source: "nz-prostitution-reform-act-2003", from: "2003-06-28" } as const
const headings = { source: "nz-reform-act-2003-headings", from: "2003-06-28" } as const

/** New Zealand: work like other work for citizens and residents; for everybody on a temporary visa, a reason to be sent away. */
export const sexWorkInNewZealand: LawOnSexWork = freeze({
  codes: ["NZ"],
  name: "New Zealand",
  law: {
    selling: [
      compared({
        words: "Selling sex is no crime, and a contract for it holds.",
        cites: "s 7",
        quotes: ["not void"],
        ...headings,
      }),
      compared({
        words: "Someone may refuse any customer at any time, whatever was agreed.",
        cites: "s 17(1)",
        quotes: ["at any time, refuse to provide"],
        ...act,
      }),
      compared({
        words: "Nobody loses a benefit for not wanting to do this work.",
        cites: "s 18",
        quotes: ["does not affect entitlements"],
        ...headings,
      }),
    ],
    "in public": [
      fromMemory({
        words: "Looking for customers in the street is no crime of its own.",
        cites: "the whole Act",
        ...headings,
      }),
    ],
    paying: [
      fromMemory({ words: "Paying an adult is no crime.", cites: "the whole Act", ...headings }),
      compared({ words: "Both must keep to safer sex.", cites: "s 9", ...headings }),
    ],
    others: [
      compared({
        words: "Managing it is lawful. Whoever runs such a business must hold a certificate.",
        cites: "chapter 6",
        source: "nz-law-review-committee-2008",
      }),
      compared({
        words:
          "Making someone sell sex or hand over the money, by threats or by misusing a position, is a grave crime.",
        cites: "s 16",
        ...act,
      }),
    ],
    premises: [
      compared({
        words: "Towns may say where such places may be, and what signs they may have.",
        cites: "ss 12 and 14",
        ...headings,
      }),
    ],
    together: [
      fromMemory({
        words: "Up to four who each keep their own earnings may work together without a certificate.",
        cites: "s 4",
        ...headings,
      }),
    ],
    registering: "not compared",
    migrants: [
      compared({
        words: "No visa is given to someone because they sold sex or mean to.",
        cites: "s 19(1)",
        ...act,
      }),
      compared({
        words:
          "Every temporary visa has the condition that its holder does not sell sex, run such a business or put money into one.",
        cites: "s 19(2)",
        ...act,
      }),
    ],
  },
  police: {
    charge: [
      compared({
        words: "To say that one sells sex tells of no crime.",
        cites: "s 7 and the Act as a whole",
        ...headings,
      }),
    ],
    held: "not compared",
    stay: [
      compared({
        words:
          "Someone on a temporary visa who says that they sell sex says that they broke its condition. They may be sent away for it.",
        cites: "s 19(2), (3)",
        ...act,
      }),
    ],
    children: "not compared",
    home: "not compared",
    "people close": "not compared",
  },
  notKnown: [
    "whether the police tell the immigration office",
    "the by-laws of any one town",
    "what family courts make of it",
  ],
})
