import { freeze } from "../../reasoning/index.ts"
import type { RightsAbout } from "./right.ts"

/** Every sentence follows the article that it cites; who is bound stands beside it. */
export const workAndPapers: RightsAbout = freeze({
  about: "Work, pay and papers",
  needs: ["papers", "pay"],
  sayable: "nothing",
  rights: [
    {
      id: "leave-work",
      words: "Nobody may hold you at work or make you work against your will.",
      rests: { source: "iccpr-1966", cites: "article 8(1) to (3)(a)", mark: "checked" },
      doesNotMean:
        "It does not say what happens with money when you go. Some work in prison, in an army or in a disaster is left out.",
    },
    {
      id: "fair-pay",
      words: "You can ask for fair pay for your work, and for safe work, rest and limited hours.",
      rests: { source: "icescr-1966", cites: "article 7(a), (b) and (d)", mark: "checked" },
      doesNotMean: "It does not say how much, nor how to claim it where you are.",
    },
    {
      id: "pay-without-papers",
      words:
        "An employer owes you what the law or the contract says, even if your stay or your permit is not in order.",
      rests: { source: "migrant-workers-1990", cites: "article 25(3)", mark: "checked" },
      doesNotMean: "Many States have not joined this treaty. A union or a lawyer knows about yours.",
    },
    {
      id: "own-papers",
      words:
        "Nobody may take your papers but an official whom the law allows to, and then you get a receipt. Nobody may destroy your passport.",
      rests: { source: "migrant-workers-1990", cites: "article 21", mark: "checked" },
      doesNotMean: "Many States have not joined this treaty. It speaks of people who work abroad, and their families.",
    },
    {
      id: "union",
      words: "You can join a union, or found one.",
      rests: { source: "icescr-1966", cites: "article 8(1)(a)", mark: "checked" },
      doesNotMean: "Each union has rules of its own, and some States set limits by law.",
    },
  ],
})
