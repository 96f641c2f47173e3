import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const act1957 = { source: "za-sexual-offences-act-1957" } as const
const selling = {
  ...act1957,
  cites: "s 20(1A)(a)",
  quotes: ["with any other person for reward"],
  from: "2007-12-16",
  days: "checked",
} as const

/** South Africa: selling and paying are both crimes, so that to speak of one’s work is to tell of a crime. */
export const sexWorkInSouthAfrica: LawOnSexWork = freeze({
  codes: ["ZA"],
  name: "South Africa",
  law: {
    selling: [compared({ words: "Selling sex is a crime.", ...selling })],
    "in public": [
      fromMemory({
        words: "Asking for customers in public is a crime of its own.",
        cites: "s 19",
        ...act1957,
      }),
    ],
    paying: [
      compared({
        words: "Paying an adult for sex is a crime.",
        cites: "s 11",
        source: "za-sexual-offences-act-2007-s11",
        from: "2007-12-16",
        days: "checked",
      }),
    ],
    others: [
      fromMemory({
        words: "Bringing someone to it is a crime, and so is living on what another earns by it.",
        cites: "ss 10 and 20(1)",
        ...act1957,
      }),
    ],
    premises: [
      compared({
        words: "Keeping a brothel is a crime. It is any house or place kept for selling sex.",
        cites: "ss 1 and 2",
        quotes: ["any house or place kept or used"],
        ...act1957,
      }),
      compared({
        words: "Someone who lives in one, or takes money from one and knows it, counts as keeping it.",
        cites: "s 3",
        ...act1957,
      }),
    ],
    together: [
      compared({
        words: "People who share a place for it may each count as keeping a brothel.",
        cites: "ss 1 to 3",
        ...act1957,
      }),
    ],
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: [compared({ words: "To say that one sells sex is to tell of a crime of one’s own.", ...selling })],
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: "not compared",
    "people close": [
      compared({
        words: "Someone who shares the place, or takes money from it and knows it, may count as keeping a brothel.",
        cites: "s 3",
        ...act1957,
      }),
    ],
  },
  notKnown: [
    "whether the bill of 2022, which would end these crimes for adults, or anything after it has become law",
    "town by-laws, which the police often use in the street",
    "the Immigration Act, and what children’s courts make of it",
  ],
})
