import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared } from "./says.ts"

const street = { source: "scotland-civic-government-act-1982", cites: "s 46(1)" } as const
const act1995 = { source: "scotland-criminal-law-act-1995" } as const

/** Scotland: its own Acts. Those who live with someone who sells sex have the burden of showing that they do not live on it. */
export const sexWorkInScotland: LawOnSexWork = freeze({
  codes: ["GB-SCT"],
  name: "Scotland",
  law: {
    selling: [
      compared({
        words: "Selling sex is no crime in itself; several things around it are.",
        cites: "on working outdoors",
        source: "scot-pep-toolkit",
      }),
    ],
    "in public": [
      compared({
        words: "Waiting or asking for customers in a public place is a crime, once is enough. The penalty is a fine.",
        quotes: ["loiters in a public place"],
        ...street,
      }),
      compared({
        words: "It counts too where it can be seen from a public place.",
        quotes: ["so as to be seen from a public place"],
        ...street,
      }),
    ],
    paying: [
      compared({
        words: "Asking or waiting in a public place in order to buy sex is a crime.",
        cites: "s 1",
        source: "scotland-public-places-act-2007",
        from: "2007-10-15",
        days: "checked",
      }),
    ],
    others: [
      compared({
        words: "A man who knowingly lives on what another person earns by selling sex commits a crime.",
        cites: "s 11(1)(a)",
        quotes: ["knowingly lives wholly or in part"],
        ...act1995,
      }),
      compared({
        words: "A woman who, for gain, controls or steers another’s selling of sex commits one too.",
        cites: "s 11(4)",
        quotes: ["control, direction or influence"],
        ...act1995,
      }),
      compared({
        words: "Someone who helps, and steers how it is done, may be charged under the Act of 2015 though all agree.",
        cites: "s 3(3)",
        source: "scotland-2015-act",
        quotes: ["aiding, abetting or compelling"],
      }),
    ],
    premises: [
      compared({
        words: "Keeping a brothel, managing one or helping to manage one is a crime.",
        cites: "s 11(5)(a)",
        ...act1995,
      }),
      compared({
        words: "So is letting a place that one knows to be one, and allowing a place one rents to be used so.",
        cites: "s 11(5)(b), (c)",
        quotes: ["for the purposes of habitual prostitution"],
        ...act1995,
      }),
    ],
    together: [
      compared({
        words: "The Act does not say how many people make a brothel. Those who share a place may be taken to keep one.",
        cites: "s 11(5)",
        ...act1995,
      }),
    ],
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: [
      compared({
        words: "To say that one looked for customers in a public place is to tell of a crime of one’s own.",
        ...street,
      }),
    ],
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: [
      compared({
        words: "A landlord who knows of a brothel and goes on letting commits a crime: being known may cost the rooms.",
        cites: "s 11(5)(c)",
        ...act1995,
      }),
    ],
    "people close": [
      compared({
        words:
          "A man who lives with someone who sells sex, or is often with them, is taken to live on it. It can be shown that it is not so.",
        cites: "s 11(3)",
        quotes: ["live with or to be habitually in the company of"],
        ...act1995,
      }),
    ],
  },
  notKnown: [
    "whether section 11 of the Act of 1995 reads today as in the older copy that was compared",
    "how many people make a brothel before a court",
    "the law on entering and staying, and what family courts make of it",
  ],
})
