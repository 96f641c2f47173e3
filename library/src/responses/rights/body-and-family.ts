import { freeze } from "../../reasoning/index.ts"
import type { RightsAbout } from "./right.ts"

export const bodyAndFamily: RightsAbout = freeze({
  about: "Your body, your children, your stay",
  needs: [],
  sayable: "nothing",
  rights: [
    {
      id: "doctor",
      words: "You can ask for a doctor’s care when you are ill, like anyone else.",
      rests: { source: "icescr-1966", cites: "article 12(2)(d)", mark: "checked" },
      doesNotMean: "It does not say that it is free, nor that a doctor passes nothing on.",
    },
    {
      id: "own-children",
      words:
        "A child may be parted from you against your will only if an office, which a court can check, decides by law that the child needs it. You can speak there.",
      rests: { source: "crc-1989", cites: "article 9(1) and (2)", mark: "checked" },
      doesNotMean: "It does not say how long that takes, nor what happens until then.",
    },
    {
      id: "not-sent-to-torture",
      words: "No State may send you to a country where you would be in danger of torture.",
      rests: { source: "cat-1984", cites: "article 3(1)", mark: "checked" },
      doesNotMean: "You may have to say so, and show why. Ask for a lawyer first, and soon: there may be a last day.",
    },
  ],
})
