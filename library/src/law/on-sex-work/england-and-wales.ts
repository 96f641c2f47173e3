import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const street = { source: "uk-street-offences-act-1959", from: "2010-04-01", days: "checked" } as const

/** England and Wales: selling is no crime in itself; the street, the house that is shared and whoever gains by it are reached. */
export const sexWorkInEnglandAndWales: LawOnSexWork = freeze({
  codes: ["GB-ENG", "GB-WLS", "GB-EAW"],
  name: "England and Wales",
  law: {
    selling: [
      fromMemory({
        words: "Selling sex is no crime in itself.",
        cites: "Part 1, which makes none of it",
        source: "uk-sexual-offences-act-2003-part-1",
      }),
    ],
    "in public": [
      compared({
        words:
          "Waiting or asking for customers in a street or a public place is a crime. It takes two times or more within three months.",
        cites: "s 1(1), (4)",
        quotes: ["persistently"],
        ...street,
      }),
      compared({
        words: "The penalty is a fine. A court may order three meetings with someone it names instead.",
        cites: "s 1(2), (2A)",
        quotes: ["attend three meetings"],
        ...street,
      }),
    ],
    paying: [
      compared({
        words:
          "Paying is a crime where somebody else, for gain, used force, threats or lies to bring the person to it. Whether the one who pays knew does not matter.",
        cites: "s 53A",
        source: "uk-sexual-offences-act-2003-part-1",
        from: "2010-04-01",
        days: "checked",
      }),
      compared({
        words: "Asking to buy sex in a street or a public place is a crime.",
        cites: "s 51A",
        source: "uk-sexual-offences-act-2003-part-1",
        from: "2010-04-01",
        days: "checked",
      }),
    ],
    others: [
      compared({
        words: "Causing someone to sell sex, anywhere in the world, for one’s own or another’s gain is a crime.",
        cites: "s 52",
        source: "uk-sexual-offences-act-2003",
        quotes: ["for or in the expectation of gain"],
        from: "2004-05-01",
      }),
      fromMemory({
        words: "Controlling it for gain is a crime too, though everybody agreed.",
        cites: "s 53",
        source: "uk-sexual-offences-act-2003",
        from: "2004-05-01",
      }),
    ],
    premises: [
      compared({
        words: "Keeping a brothel, managing one or helping to manage one is a crime.",
        cites: "ss 33, 33A",
        source: "uk-sexual-offences-act-1956",
        quotes: ["act or assist in the management of"],
        from: "2004-05-01",
        days: "checked",
      }),
      fromMemory({
        words: "So is letting a place for one, and allowing one as a tenant.",
        cites: "ss 34 to 36",
        source: "uk-sexual-offences-act-1956",
      }),
    ],
    together: [
      fromMemory({
        words:
          "A place where more than one person sells sex may be a brothel, though they come on different days. One person alone is not.",
        cites: "s 33, as courts have read it",
        source: "uk-sexual-offences-act-1956",
      }),
    ],
    registering: "not compared",
    migrants: "not compared",
  },
  police: {
    charge: [
      compared({
        words: "To say that one waited for customers in a street may be to tell of a crime of one’s own.",
        cites: "s 1",
        ...street,
      }),
    ],
    held: "not compared",
    stay: "not compared",
    children: "not compared",
    home: [
      fromMemory({
        words: "The police can ask a court to close a place in which others’ selling of sex is controlled for gain.",
        cites: "ss 136A and following",
        source: "uk-sexual-offences-act-2003-part-1",
        from: "2010-04-01",
      }),
    ],
    "people close": [
      compared({
        words: "Someone who helps to run rooms that are shared may be taken to help to manage a brothel.",
        cites: "s 33A",
        source: "uk-sexual-offences-act-1956",
        quotes: ["act or assist in the management of"],
        from: "2004-05-01",
        days: "checked",
      }),
    ],
  },
  notKnown: [
    "the law on entering and staying, and whether the police tell the immigration office",
    "orders about behaviour in public, and what councils forbid in their streets",
    "what family courts make of it",
  ],
})
