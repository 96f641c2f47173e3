import { freeze } from "../../reasoning/index.ts"
import type { LawOnSexWork } from "./law-on-sex-work.ts"
import { compared, fromMemory } from "./says.ts"

const act = { source: "de-prostschg-2017", from: "2017-07-01", days: "checked" } as const
const code = { source: "de-stgb-180a-184g" } as const

/** Germany: lawful with a registration that asks for one’s name, and a right to work before it. */
export const sexWorkInGermany: LawOnSexWork = freeze({
  codes: ["DE"],
  name: "Germany",
  law: {
    selling: [
      compared({ words: "Selling sex is lawful for those who have registered.", cites: "§§ 1 and 3(1)", ...act }),
      compared({
        words: "What was agreed for it is owed and can be claimed.",
        cites: "on the Act of 2002",
        source: "de-prostschg-draft-2015",
        from: "2002-01-01",
      }),
    ],
    "in public": [
      compared({
        words: "It can be forbidden in some areas, or at some hours. Going against that again and again is a crime.",
        cites: "§ 184f",
        quotes: ["beharrlich zuwiderhandelt"],
        ...code,
      }),
      fromMemory({ words: "Going against it once is fined.", cites: "§ 120 OWiG", ...code }),
    ],
    paying: [
      compared({
        words: "Both must see to it that a condom is used.",
        cites: "§ 32(1)",
        quotes: ["haben dafür Sorge zu tragen"],
        ...act,
      }),
      compared({
        words: "Paying someone whom others brought to it by their need, and using that need, is a crime.",
        cites: "§ 232a(6)",
        source: "de-stgb-232-233a",
        from: "2016-10-15",
      }),
    ],
    others: [
      fromMemory({
        words:
          "Controlling someone’s selling of sex in order to gain by it is a crime, and so is keeping them in a hold.",
        cites: "§§ 180a and 181a",
        ...code,
      }),
    ],
    premises: [
      compared({
        words: "Whoever runs a house, a vehicle, an event or an agency for others who sell sex needs a permit.",
        cites: "§§ 2(3) and 12",
        ...act,
      }),
    ],
    together: "not compared",
    registering: [
      compared({
        words: "One must register in person before starting: name, birth, nationality, address and two photographs.",
        cites: "§§ 3(1) and 4(1)",
        quotes: ["vor Aufnahme der Tätigkeit persönlich"],
        ...act,
      }),
      compared({
        words: "There is a paper to carry at work. It can bear another name; the office keeps the real one with it.",
        cites: "§ 5(6), (7)",
        quotes: ["Aliasbescheinigung"],
        ...act,
      }),
      compared({
        words: "A health talk comes first, and then once a year; under 21, every six months.",
        cites: "§ 10(3)",
        ...act,
      }),
      compared({
        words:
          "The paper is refused in the six weeks before giving birth. It is refused too where there are signs that others use someone’s need or, under 21, bring them to it.",
        cites: "§ 5(2)",
        ...act,
      }),
    ],
    migrants: [
      compared({
        words:
          "Someone from outside the area of free movement must show that they may work. Without that they cannot register.",
        cites: "§§ 4(2) and 5(2)",
        ...act,
      }),
    ],
  },
  police: {
    charge: [
      compared({
        words:
          "Selling sex without having registered can be fined. The office first asks someone to register by a set day.",
        cites: "§§ 11(1) and 33(1)",
        ...act,
      }),
    ],
    held: [
      compared({
        words:
          "Where there are signs that others use someone’s need, the office must at once see to what protects them. The Act does not say what that is.",
        cites: "§ 9(2)",
        ...act,
      }),
    ],
    stay: [
      compared({
        words: "To say that one sells sex and could not register may be to say that one may not work.",
        cites: "§ 4(2)",
        ...act,
      }),
    ],
    children: "not compared",
    home: "not compared",
    "people close": [
      fromMemory({
        words: "A partner who controls the work and gains by it may be charged.",
        cites: "§ 181a",
        ...code,
      }),
    ],
  },
  notKnown: [
    "where and when each town forbids it, and whether two who share a flat need a permit",
    "to whom the office passes on what it knows (§ 34), and what a landlord may do",
    "changes to the Act of 2016 after 9 March 2021",
  ],
})
