import { freeze } from "../reasoning/index.ts"
import type { Age } from "./age-words.ts"
import type { RegionId } from "./region.ts"

export interface RegionWords {
  /** A few words for a list; the eight of one age are all different. */
  readonly name: string
  readonly meaning: string
  /** What the region must not be taken for (law reference, part 4, points 1 to 3). */
  readonly isNot: string
}

/**
 * Where the words about the regions come from. The colours and the first sense of each overlap are the leaflet's; the
 * authors' abstract was compared, their figure and text on each overlap were not, so our reading is from memory.
 */
export const regionSources = freeze({
  sources: ["leaflet-sex-work-and-trafficking", "yingwana-2019"],
  mark: "from memory",
  credit:
    "The model is by Yingwana, Walker and Etchart (2019), seen in a leaflet that reprints it; how each place is read here is from memory, not compared with their text.",
} as const)

/** A region in words, by age: "sex work" is said of adults alone, and of nobody whose age is not settled (promise 3). */
export function regionWords(region: RegionId, age: Age): RegionWords {
  if (region === "R1" || region === "R4" || region === "R5" || region === "R7") return withExchange[age][region]
  return withoutExchange[region]
}

const notFromMoving = "Moving is not by itself harm, whoever’s idea it was."
export const noMoveNeeded =
  "It can still be trafficking in law: the UN Protocol asks for no move. Only a finding says so."
const notFromSideBySide =
  "All this side by side is not yet trafficking: a definition asks how its parts are linked. Only a finding says so."

const withoutExchange: Readonly<Record<"R0" | "R2" | "R3" | "R6", RegionWords>> = freeze({
  R0: {
    name: "outside all three",
    meaning: "None of the three was part of it.",
    isNot: "It does not mean that nothing is owed or asked for.",
  },
  R2: {
    name: "migration or mobility",
    meaning: "They moved, and nothing else of the three was part of it.",
    isNot: notFromMoving,
  },
  R3: {
    name: "exploitation or violence",
    meaning:
      "Something of what the circle of exploitation or violence reads was done to them, without a move and without a sexual exchange.",
    isNot: noMoveNeeded,
  },
  R6: {
    name: "exploitation or violence, and moving",
    meaning: "They moved, and something of what the circle of exploitation or violence reads was done to them.",
    isNot: notFromSideBySide,
  },
})

const withExchange: Readonly<Record<Age, Readonly<Record<"R1" | "R4" | "R5" | "R7", RegionWords>>>> = freeze({
  "18 or over": {
    R1: {
      name: "sex work",
      meaning: "Sexual services were exchanged between adults, without a move, exploitation or violence.",
      isNot:
        "Selling sex is no part of the UN Protocol’s definition of trafficking. What they ask for counts all the same.",
    },
    R4: {
      name: "migrant or mobile sex work",
      meaning: "They moved, and sexual services were exchanged between adults, without exploitation or violence.",
      isNot:
        "Neither selling sex nor going elsewhere is by itself trafficking under the UN Protocol. What they ask for counts all the same.",
    },
    R5: {
      name: "exploitation or violence where sexual services are exchanged",
      meaning:
        "Sexual services were exchanged, and something of what the circle of exploitation or violence reads was done to them.",
      isNot: noMoveNeeded,
    },
    R7: {
      name: "exploitation or violence where sexual services are exchanged, and moving",
      meaning:
        "They moved, sexual services were exchanged, and something of what the circle of exploitation or violence reads was done to them.",
      isNot: notFromSideBySide,
    },
  },
  "not settled": {
    R1: {
      name: "sexual services exchanged",
      meaning: "Sexual services were exchanged, without a move, and nothing of what the third circle reads was done.",
      isNot: "What this is depends on their age then, which is not settled.",
    },
    R4: {
      name: "sexual services exchanged, and moving",
      meaning: "They moved, and sexual services were exchanged; nothing of what the third circle reads was done.",
      isNot: `What this is depends on their age then, which is not settled. ${notFromMoving}`,
    },
    R5: {
      name: "exploitation or violence where sexual services are exchanged",
      meaning:
        "Sexual services were exchanged, and something of what the circle of exploitation or violence reads was done to them.",
      isNot: noMoveNeeded,
    },
    R7: {
      name: "exploitation or violence where sexual services are exchanged, and moving",
      meaning:
        "They moved, sexual services were exchanged, and something of what the circle of exploitation or violence reads was done to them.",
      isNot: notFromSideBySide,
    },
  },
  "under 18": {
    R1: {
      name: "sexual exchange under 18",
      meaning: "There was a sexual exchange with someone under 18.",
      isNot:
        "That no other harm was told does not make it free of harm. What the law says of it stands in the findings.",
    },
    R4: {
      name: "sexual exchange under 18, and moving",
      meaning: "They moved, and there was a sexual exchange with someone under 18.",
      isNot:
        "That no other harm was told does not make it free of harm. What the law says of it stands in the findings.",
    },
    R5: {
      name: "exploitation or violence, and sexual exchange under 18",
      meaning:
        "There was a sexual exchange with someone under 18. That alone lies in the circle of exploitation or violence, whether or not anyone says that they agreed.",
      isNot: noMoveNeeded,
    },
    R7: {
      name: "exploitation or violence, sexual exchange under 18, and moving",
      meaning:
        "They moved, and there was a sexual exchange with someone under 18. That alone lies in the circle of exploitation or violence, whether or not anyone says that they agreed.",
      isNot: "What the law says of it stands in the findings, and not in this picture.",
    },
  },
})
