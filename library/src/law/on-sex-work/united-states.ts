import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

/** The rule on visas and entry is of the whole country, whatever a State allows. */
const entry = { source: "us-22-cfr-40-24" } as const
const federal = { source: "us-18-usc-2421-2421a" } as const

const visas = [
  compared({
    words: "Someone who has sold sex within the last ten years can be refused a visa, also where it was lawful.",
    cites: "§ 40.24(a), (c); 8 U.S.C. 1182(a)(2)(D)",
    quotes: ["within the last ten years"],
    ...entry,
  }),
  compared({
    words: "It takes a way of living, and not one time or a few.",
    cites: "§ 40.24(b)",
    quotes: ["casual or isolated acts"],
    ...entry,
  }),
] as const
const tellingOfIt = compared({
  words: "To say that one has sold sex may later be held against a visa or an entry.",
  cites: "§ 40.24(a); 8 U.S.C. 1182(a)(2)(D)",
  ...entry,
})
const acrossStates = fromMemory({
  words: "Taking someone across a State line to sell sex is a crime, and so is running a website meant to further it.",
  cites: "18 U.S.C. 2421 and 2421A",
  ...federal,
})

/** The United States: each State has its own law, and none but Nevada’s was looked at. */
export const sexWorkInTheUnitedStates: LawOnSexWork = freeze({
  codes: ["US"],
  name: "the United States, State not looked at",
  law: {
    selling: [
      fromMemory({
        words: "In most States selling sex is a crime. Each has its own law, and none but Nevada’s was looked at.",
        cites: "laws of the States",
        ...federal,
      }),
    ],
    "in public": "not compared",
    paying: "not compared",
    others: [acrossStates],
    premises: "not compared",
    together: "not compared",
    registering: "not compared",
    migrants: visas,
  },
  police: {
    charge: "not compared",
    held: "not compared",
    stay: [tellingOfIt],
    children: "not compared",
    home: "not compared",
    "people close": "not compared",
  },
  notKnown: [
    "the law of every State but Nevada, and of every city",
    "which courts clear the record of someone who was made to do it: many States have such laws, of different reach",
    "what family courts, landlords and public housing make of it",
  ],
})

const nevada = { source: "us-nv-nrs-201-354", cites: "NRS 201.354" } as const
const counties = { source: "us-nv-nrs-244-345", cites: "NRS 244.345" } as const

/** Nevada: in a licensed house of some counties, and nowhere else. */
export const sexWorkInNevada: LawOnSexWork = freeze({
  codes: ["US-NV"],
  name: "Nevada",
  law: {
    selling: [
      compared({
        words: "Selling sex is lawful in a licensed house and a crime everywhere else.",
        ...nevada,
        quotes: ["except in a licensed house"],
      }),
    ],
    "in public": [compared({ words: "Looking for customers outside a licensed house is a crime.", ...nevada })],
    paying: [compared({ words: "Paying outside a licensed house is a crime, and costs more each time.", ...nevada })],
    others: [acrossStates],
    premises: [
      compared({
        words: "A county may license such houses. Counties of 700,000 people or more may not.",
        ...counties,
      }),
    ],
    together: "not compared",
    registering: [
      compared({
        words:
          "Those who work in a licensed house must be tested for infections before, and then every week and month.",
        cites: "on NAC 441A.777 and following",
        source: "us-nv-nrs-244-345",
      }),
    ],
    migrants: visas,
  },
  police: {
    charge: [
      compared({
        words: "To say that one sold sex outside a licensed house is to tell of a crime of one’s own.",
        ...nevada,
      }),
      compared({
        words:
          "An officer who arrests someone for it must say that there may be another way than a trial. They must say where help is too.",
        cites: "NRS 201.354(3)",
        source: "us-nv-nrs-201-354",
      }),
    ],
    held: "not compared",
    stay: [tellingOfIt],
    children: "not compared",
    home: "not compared",
    "people close": "not compared",
  },
  notKnown: [
    "which counties license houses today, and what each asks",
    "the rules on living on another’s earnings and on bringing someone to it",
    "what family courts and landlords make of it",
  ],
})
