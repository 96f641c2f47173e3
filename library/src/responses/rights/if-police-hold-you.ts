import { freeze } from "../../reasoning/index.ts"
import type { RightsAbout } from "./right.ts"

/** Most of it is about a charge; what holds before one differs from place to place, and is said to. */
export const ifPoliceHoldYou: RightsAbout = freeze({
  about: "If police hold you",
  needs: ["police trouble"],
  sayable: {
    words: [
      "I want a lawyer.",
      "I want someone who speaks my language.",
      "I sign nothing that I cannot read.",
      "Why do you hold me?",
    ],
    but: "In some places you must give your name, or answer some questions.",
  },
  rights: [
    {
      id: "told-why",
      words: "You can ask why. If you are arrested you must be told the reason then and there.",
      rests: { source: "iccpr-1966", cites: "article 9(2)", mark: "checked" },
      doesNotMean: "Being stopped or asked questions may not count as an arrest.",
    },
    {
      id: "judge",
      words: "If you are held because of a crime, you must soon be brought before a judge or someone like a judge.",
      rests: { source: "iccpr-1966", cites: "article 9(3)", mark: "checked" },
      doesNotMean: "It does not say after how many hours. The law of the place does.",
    },
    {
      id: "lawyer",
      words:
        "If you are charged (when they say which crime they think you did), you can talk with a lawyer you choose. If you cannot pay and it would be unfair without one, you get one free.",
      rests: { source: "iccpr-1966", cites: "article 14(3)(b) and (d)", mark: "checked" },
      doesNotMean:
        "It holds from the charge on. You can ask for a lawyer before that too; whether you get one then differs.",
    },
    {
      id: "silent",
      words:
        "If you are charged (when they say which crime they think you did), you need not speak against yourself. You need not say that what they think is true.",
      rests: { source: "iccpr-1966", cites: "article 14(3)(g)", mark: "checked" },
      doesNotMean:
        "It holds from the charge on. In some places you must give your name, or answer some questions. If you can, say that you want a lawyer first.",
    },
    {
      id: "interpreter",
      words: "In court you get an interpreter free, if you do not understand or speak the language.",
      rests: { source: "iccpr-1966", cites: "article 14(3)(f)", mark: "checked" },
      doesNotMean:
        "It is about the court. With police you can still ask for one, and need not sign what you cannot read.",
    },
    {
      id: "embassy",
      words: "If you are held outside your own country, you can ask that your embassy is told.",
      rests: { source: "consular-relations-1963", cites: "article 36(1)(b)", mark: "checked" },
      doesNotMean:
        "You need not ask. If your own State could harm you, talk with a lawyer first. Whether some States tell each other anyway was not compared.",
    },
  ],
})
