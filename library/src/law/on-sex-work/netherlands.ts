import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const memorandum = { source: "nl-bill-35715-memorandum", cites: "1.1" } as const
const memory = { source: "nl-on-sex-work-from-memory" } as const

/** The Netherlands: no ban; towns decide with permits. Most of it is from memory, and says so. */
export const sexWorkInTheNetherlands: LawOnSexWork = freeze({
  codes: ["NL"],
  name: "the Netherlands",
  law: {
    selling: [compared({ words: "There is no ban on selling sex.", ...memorandum })],
    "in public": [
      fromMemory({
        words: "Each town makes its own rules on where it may be done, and most forbid the street.",
        cites: "rules of the towns",
        ...memory,
      }),
    ],
    paying: [
      fromMemory({
        words: "Paying is a crime where the one who pays knows, or must suspect, that the person is made to do it.",
        cites: "art 273g Sr",
        from: "2022-01-01",
        ...memory,
      }),
    ],
    others: [compared({ words: "There is no ban on running it as a business either.", ...memorandum })],
    premises: [
      fromMemory({
        words: "Whoever runs a place for it needs a permit of the town.",
        cites: "rules of the towns",
        ...memory,
      }),
    ],
    together: "not compared",
    registering: "not compared",
    migrants: [
      fromMemory({
        words: "Someone who needs a work permit is not given one for selling sex.",
        cites: "rules on work permits",
        ...memory,
      }),
    ],
  },
  police: {
    charge: "not compared",
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: "not compared",
    "people close": "not compared",
  },
  notKnown: [
    "whether the bill of 2021, under which each person would have to hold a permit, or another, has become law",
    "the rules of any one town, and when a home counts as a business",
    "what happens to someone found working without a permit to work",
  ],
})
