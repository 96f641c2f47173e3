import { freeze } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import { authoritiesLearn, moneyComesLate, storyToldAgain, theOtherLearns } from "./what-it-may-set-off.ts"

const severe = ["us-tvpa/severe-form-sex", "us-tvpa/severe-form-labor"]
const chapter77 = [
  "us-18-usc-1581/peonage",
  "us-18-usc-1583/enticement-into-slavery",
  "us-18-usc-1584/involuntary-servitude",
  "us-18-usc-1589/forced-labor",
  "us-18-usc-1590/trafficking-for-labor",
  "us-18-usc-1591/sex-trafficking",
  "us-18-usc-1592/papers",
  "us-18-usc-1597/immigration-papers",
]

function chapter(cites: string): Grounds {
  return { source: "us-18-usc-1593-1595", cites, mark: "checked" }
}

const relief: Grounds = { source: "us-public-law-119-73", cites: "18 USC 3771A", mark: "checked" }

/** United States: money for harm, pay, and a record cleared. */
export const unitedStatesMoneyAndRecords: readonly Tie[] = freeze([
  {
    id: "us-18-usc/1593",
    jurisdiction: "US",
    kind: "money for harm",
    title: "Restitution ordered by a criminal court",
    gives:
      "After a conviction, the court must order all losses paid, and the greater of what the work brought in or what minimum wage and overtime come to.",
    howFirm: "owed",
    instrument: "United States Code, title 18",
    rests: chapter("18 USC 1593"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: chapter77,
      needs: "proof in court",
      otherCrimes: "none named",
      words: "Somebody is convicted of an offence of chapter 77 that was done to them.",
    },
    exceptions: [],
    inForce: { from: "2000-10-28", until: notEnded },
    deadline: {
      is: "none named",
      words: "None for them is known: the court orders it at sentence. Losses must be told before that.",
    },
    cooperation: {
      asked: "not known",
      words:
        "The section compared makes it mandatory for the court. A conviction rarely comes without somebody's word.",
      rests: chapter("18 USC 1593"),
    },
    maySetOff: [theOtherLearns, moneyComesLate, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["how prosecutors collect what is lost"],
  },
  {
    id: "us-18-usc/1595",
    jurisdiction: "US",
    kind: "money for harm",
    title: "A civil claim against whoever did it or gained from it",
    gives:
      "Damages and a lawyer's fees, from whoever did it, and from whoever gained by a venture of which they should have known. No conviction is needed.",
    howFirm: "owed",
    instrument: "United States Code, title 18",
    rests: chapter("18 USC 1595(a)"),
    quotes: [{ words: "knew or should have known", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: chapter77,
      needs: "proof in court",
      otherCrimes: "none named",
      words: "An offence of chapter 77 was done to them, shown as civil courts ask it.",
    },
    exceptions: [
      { words: "It stands still while a criminal action about the same is pending.", rests: chapter("18 USC 1595(b)") },
    ],
    inForce: { from: "2008-12-23", until: notEnded },
    deadline: {
      is: "a last day",
      words: "Ten years from when the cause of action arose; or, if under 18 then, ten years from turning 18.",
      rests: chapter("18 USC 1595(c)"),
      length: { unit: "years", of: 10 },
      from: "the first day of what happened",
      counting: "with the day itself",
      onceOver:
        "Counted here from the first day told, the strictest way. A court may count from a later day, and someone who was under 18 has ten years from turning 18.",
    },
    cooperation: {
      asked: "not required",
      words: "It is their own claim, and waits for no prosecutor.",
      rests: chapter("18 USC 1595(a)"),
    },
    maySetOff: [
      theOtherLearns,
      moneyComesLate,
      "A lawsuit can be read by others. Ask about filing without a name first.",
    ],
    askFirst: "a lawyer",
    notKnown: ["from which day a court counts where it went on for long"],
  },
  {
    id: "us-18-usc/3771A",
    jurisdiction: "US",
    kind: "a record cleared",
    title: "A federal conviction set aside, arrests wiped",
    gives:
      "A court can set aside a federal conviction for a non-violent act, or wipe arrests, that were a direct result of trafficking; for other acts a lower sentence at most.",
    howFirm: "may be given",
    instrument: "Pub. L. 119-73 of 23 January 2026",
    rests: relief,
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: severe,
      needs: "proof in court",
      otherCrimes: "none named",
      words: "The act was a direct result of having been trafficked, shown to a federal court.",
    },
    exceptions: [
      {
        words: "Limited relief: not for violent acts, and not for State convictions.",
        rests: { ...relief, source: "us-freedom-network-2026" },
      },
    ],
    inForce: { from: "2026-01-23", until: notEnded },
    deadline: { is: "not known", words: "Whether there is a last day was not compared." },
    cooperation: {
      asked: "not known",
      words: "What the court asks as evidence was not compared.",
      rests: "nothing was compared",
    },
    maySetOff: ["What was done, and why, is told to a court and a prosecutor.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["which of the two labels of 22 USC 7102 the section uses: the narrower one is read here"],
  },
  {
    id: "us-states/vacatur",
    jurisdiction: "US",
    kind: "a record cleared",
    title: "State convictions set aside",
    gives:
      "Most States have a law by which a conviction that came of trafficking can be set aside. How far it goes differs; some are about selling sex alone.",
    howFirm: "may be given",
    instrument: "laws of the States",
    rests: { source: "us-state-vacatur-laws", cites: "laws of most States", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: severe,
      needs: "proof in court",
      otherCrimes: "none named",
      words: "Each State defines it anew. None was compared.",
    },
    exceptions: [],
    inForce: { from: "2010-08-13", until: notEnded },
    deadline: { is: "not known", words: "None was compared: each State has its own." },
    cooperation: {
      asked: "not known",
      words: "None was compared: each State has its own.",
      rests: "nothing was compared",
    },
    maySetOff: ["What was done, and why, is told to a court and a prosecutor.", storyToldAgain, authoritiesLearn],
    askFirst: "a lawyer",
    notKnown: ["the law of any one State", "in force from: the first such law, of one State"],
  },
  {
    id: "us/minimum-wage",
    jurisdiction: "US",
    kind: "pay and work",
    title: "Minimum wage and overtime",
    gives: "A claim for the minimum wage and overtime for work done, whether or not their stay is in order.",
    howFirm: "owed",
    instrument: "Fair Labor Standards Act",
    rests: { source: "us-flsa", cites: "29 USC 206, 207 and 216(b)", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Work for an employer whom the Act covers. Someone who works on their own account is not covered.",
    },
    exceptions: [],
    inForce: { from: "1938-10-24", until: notEnded },
    deadline: {
      is: "a last day",
      words:
        "Two years from when each pay was due; three where the breach was willful. The shorter time is counted here.",
      rests: { source: "us-flsa", cites: "29 USC 255(a)", mark: "from memory" },
      length: { unit: "years", of: 2 },
      from: "the day the pay was due",
      counting: "with the day itself",
      onceOver:
        "A third year is open where the breach was willful: 29 USC 255(a), from memory. State law may give more.",
    },
    cooperation: {
      asked: "not required",
      words: "It is a claim against whoever the work was for.",
      rests: { source: "us-flsa", cites: "29 USC 216(b)", mark: "from memory" },
    },
    maySetOff: [
      theOtherLearns,
      "A lawsuit can be read by others. Ask whom a labour office tells before it is told a name.",
    ],
    askFirst: "a lawyer",
    notKnown: ["who counts as employed in their kind of work", "the law of the State, which may give more and longer"],
  },
])
