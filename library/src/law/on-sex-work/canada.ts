import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared } from "./says.ts"

const code = { source: "ca-criminal-code-286", from: "2014-12-06", days: "checked" } as const
const stay = { source: "ca-irpr-183", from: "2013-12-31", days: "checked" } as const

/** Canada: the one who pays and those who gain are reached; whoever sells their own is not prosecuted, but may lose a stay. */
export const sexWorkInCanada: LawOnSexWork = freeze({
  codes: ["CA"],
  name: "Canada",
  law: {
    selling: [
      compared({
        words:
          "Nobody is to be prosecuted for selling their own sex, for taking part in that, or for their own advert.",
        cites: "s 286.5",
        quotes: ["No person shall be prosecuted", "their own sexual services"],
        ...code,
      }),
    ],
    "in public": [
      compared({
        words:
          "At or next to a school, a playground or a daycare, offering it in public is a crime for the one who sells.",
        cites: "s 213(1.1)",
        ...code,
      }),
    ],
    paying: [
      compared({
        words: "Paying for sex is a crime everywhere, and so is speaking with anyone in order to buy it.",
        cites: "s 286.1(1)",
        ...code,
      }),
    ],
    others: [
      compared({
        words:
          "Gaining money by another’s selling of sex is a crime, and so are bringing someone to it and advertising it.",
        cites: "ss 286.2 to 286.4",
        quotes: ["financial or other material benefit"],
        ...code,
      }),
      compared({
        words:
          "There are limits to that. Left out are those they live with in an ordinary way, those they owe support, and whoever sells them something as to anyone.",
        cites: "s 286.2(4)",
        quotes: ["a legitimate living arrangement"],
        ...code,
      }),
    ],
    premises: [
      compared({
        words: "Letting a room on the same terms as to anyone is not by itself such a gain. There are limits to that.",
        cites: "s 286.2(4)(c), (5)",
        quotes: ["on the same terms and conditions, to the general public"],
        ...code,
      }),
    ],
    together: "not compared",
    registering: "not compared",
    migrants: [
      compared({
        words:
          "Someone with a temporary stay may not work for anyone who regularly offers striptease, erotic dance, escorts or erotic massage.",
        cites: "s 183(1)(b.1)",
        quotes: ["striptease, erotic dance, escort services or erotic massages"],
        ...stay,
      }),
    ],
  },
  police: {
    charge: [
      compared({
        words:
          "To say that one was paid tells of a crime of the one who paid. Whoever sells their own is not to be prosecuted for it.",
        cites: "s 286.5",
        ...code,
      }),
    ],
    held: "not compared",
    stay: [
      compared({
        words: "Someone found to have broken a condition of their stay may be arrested, held and sent away.",
        cites: "on s 183(1)(b.1)",
        source: "ca-swan-on-irpr",
      }),
    ],
    children: "not compared",
    home: "not compared",
    "people close": [
      compared({
        words:
          "Someone who lives with a person who sells sex, or is often with them, is taken to gain by it. It can be shown otherwise.",
        cites: "s 286.2(3)",
        quotes: ["lives with or is habitually in the company of"],
        ...code,
      }),
    ],
  },
  notKnown: [
    "what the Supreme Court decided on these sections on 24 July 2025: its judgment was not read",
    "when people who work together count as a business, and what provinces and towns add",
    "what family courts make of it",
  ],
})
