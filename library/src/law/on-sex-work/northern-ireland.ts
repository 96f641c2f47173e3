import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const since2015 = { source: "northern-ireland-2015-act-s15", from: "2015-06-01" } as const
const order2008 = { source: "northern-ireland-sexual-offences-order-2008", from: "2009-02-02" } as const

/** Northern Ireland: since 2015 paying is the crime. What the street article said before stands with its last day. */
export const sexWorkInNorthernIreland: LawOnSexWork = freeze({
  codes: ["GB-NIR"],
  name: "Northern Ireland",
  law: {
    selling: [
      compared({
        words: "The crime of paying for sex is that of the one who pays. Whoever sells has no part in it.",
        cites: "s 15(5); art 64A(5) of the Order of 2008",
        ...since2015,
      }),
    ],
    "in public": [
      compared({
        words:
          "Waiting or asking for customers in a street is no crime of its own any more: that article was repealed.",
        cites: "s 15(4)",
        ...since2015,
      }),
      compared({
        words: "Waiting or asking for customers in a street, again and again, was a crime.",
        cites: "art 59",
        source: "northern-ireland-order-2008-art-59",
        quotes: ["persistently loiters or solicits"],
        from: "2009-02-02",
        until: "2015-05-31",
      }),
    ],
    paying: [
      compared({
        words: "Paying for sex, or promising to, is a crime, also where it goes through somebody else.",
        cites: "s 15(5); art 64A(1) of the Order of 2008",
        ...since2015,
      }),
    ],
    others: [
      fromMemory({
        words: "Causing another person to sell sex for gain is a crime, and so is controlling it for gain.",
        cites: "arts 62 and 63",
        ...order2008,
      }),
    ],
    premises: [
      fromMemory({
        words: "Keeping a brothel, or managing one, is a crime.",
        cites: "art 64",
        ...order2008,
      }),
    ],
    together: "not compared",
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: [
      compared({
        words: "To say that one was paid tells of a crime of the one who paid. Whoever sells has no part in that one.",
        cites: "s 15(5); art 64A(5) of the Order of 2008",
        ...since2015,
      }),
    ],
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: "not compared",
    "people close": [
      fromMemory({
        words: "Someone who manages a place that is shared, for gain, may be charged.",
        cites: "arts 63 and 64",
        ...order2008,
      }),
    ],
  },
  notKnown: [
    "how many people make a brothel",
    "the law on entering and staying, and what family courts make of it",
    "whether other laws on behaviour in the street are used instead of the repealed article",
  ],
})
