import { freeze } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import { aNoMayFollow, authoritiesLearn, storyToldAgain, theOtherLearns } from "./what-it-may-set-off.ts"

const offences = ["de-stgb/232", "de-stgb/232a-1", "de-stgb/232a-3", "de-stgb/232b", "de-stgb/233", "de-stgb/233a"]

function residenceAct(cites: string): Grounds {
  return { source: "de-aufenthg-25-59", cites, mark: "checked" }
}

const changedSince = "whether the Act was changed after March 2022"

/** Germany: sections 25(4a) and 59(7) of the Residence Act, compared in a text of March 2022, and section 98a from memory. */
export const germanTies: readonly Tie[] = freeze([
  {
    id: "de-aufenthg/59-7",
    jurisdiction: "DE",
    kind: "time to recover",
    title: "At least three months before leaving, to decide",
    gives: "The time set for leaving must be at least three months, long enough to decide whether to testify.",
    howFirm: "owed",
    instrument: "Residence Act (Aufenthaltsgesetz)",
    rests: residenceAct("section 59(7)"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: offences,
      needs: "a reasonable ground",
      otherCrimes: "none named",
      words:
        "The office has concrete signs that one of the offences of sections 232 to 233a was done to them. How many signs it asks for was not compared.",
    },
    exceptions: [
      {
        words: "It may be shortened for public order, or where contact with those accused is taken up again.",
        rests: residenceAct("section 59(7)"),
      },
    ],
    inForce: { from: "2011-11-26", until: notEnded },
    deadline: {
      is: "a shortest time",
      words: "At least three months. The day itself stands in the notice: read it there first.",
      rests: residenceAct("section 59(7)"),
      length: { unit: "months", of: 3 },
      from: "the day the notice came",
      counting: "from the day after",
      onceOver: "The text compared says nothing of a time that has run out. Ask a lawyer the same day.",
    },
    cooperation: {
      asked: "not required",
      words: "It is time to decide about it. It is not given in return for it.",
      rests: residenceAct("section 59(7)"),
    },
    maySetOff: [authoritiesLearn, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: [changedSince, "how the office counts: here as months are counted in general, from memory"],
  },
  {
    id: "de-aufenthg/25-4a",
    jurisdiction: "DE",
    kind: "staying",
    title: "A permit to stay, for someone willing to testify",
    gives: "A permit while proceedings go on; afterwards it can be extended on humanitarian or personal grounds.",
    howFirm: "may be given",
    instrument: "Residence Act (Aufenthaltsgesetz)",
    rests: residenceAct("section 25(4a)"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: offences,
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words:
        "All three: prosecutors or the court hold their presence to be right for the proceedings; all contact with those accused is broken off; they are willing to testify.",
    },
    exceptions: [],
    inForce: { from: "2007-08-28", until: notEnded },
    deadline: {
      is: "not known",
      words: "None was compared. It is best asked for before the time to leave has run out.",
    },
    cooperation: {
      asked: "required",
      words: "Being willing to testify, and all contact with those accused broken off.",
      rests: residenceAct("section 25(4a)"),
    },
    maySetOff: [
      authoritiesLearn,
      storyToldAgain,
      "Those accused learn who testifies. A lawyer can ask for protection first.",
      aNoMayFollow,
    ],
    askFirst: "a lawyer",
    notKnown: [changedSince, "how prosecutors decide whether presence is right"],
  },
  {
    id: "de-aufenthg/98a",
    jurisdiction: "DE",
    kind: "pay and work",
    title: "Pay for work done, without a permit too",
    gives:
      "An employer owes the pay agreed, or the usual pay, also to someone without a permit; three months of work are presumed.",
    howFirm: "owed",
    instrument: "Residence Act (Aufenthaltsgesetz)",
    rests: { source: "de-aufenthg-98a", cites: "section 98a", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Work for an employer without the permit that it needs.",
    },
    exceptions: [],
    inForce: { from: "2011-11-26", until: notEnded },
    deadline: { is: "not known", words: "Contracts can hold very short times to claim. Ask for the last day at once." },
    cooperation: {
      asked: "not required",
      words: "It is a claim against whoever the work was for.",
      rests: { source: "de-aufenthg-98a", cites: "section 98a", mark: "from memory" },
    },
    maySetOff: [
      theOtherLearns,
      "Public offices may have to tell immigration. A union or a counselling service can ask in their place first.",
    ],
    askFirst: "a lawyer",
    notKnown: ["the words of the section, and what courts and offices pass on"],
  },
])
