import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import {
  aNoMayFollow,
  authoritiesLearn,
  childOfficesLearn,
  moneyComesLate,
  storyToldAgain,
  theOtherLearns,
} from "./what-it-may-set-off.ts"

const trafficking = "eu-directive-2011-36/trafficking-in-human-beings"
const instrument = "Directive 2011/36/EU as amended in 2024"
const inForce = { from: "2011-04-15", until: notEnded } as const
const notCompared =
  "the law of any Member State: a directive binds States, and whether one has carried it over was checked for none"

function directive(cites: string, mark: Mark): Grounds {
  return { source: "eu-directive-2011-36-protection", cites, mark }
}

const ofTrafficking: readonly Tie[] = [
  {
    id: "eu-2011-36/assistance",
    jurisdiction: "EU",
    kind: "help",
    title: "Help and support from the first reasonable ground on",
    gives: "Help and support before, during and for a time after criminal proceedings, from a first indication on.",
    howFirm: "owed",
    instrument,
    rests: directive("article 11(1) and (2)", "checked"),
    quotes: [{ words: "reasonable-grounds indication", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: [trafficking],
      needs: "a reasonable ground",
      otherCrimes: "none named",
      words: "A reasonable ground to believe it. That is less than proof.",
    },
    exceptions: [],
    inForce,
    deadline: { is: "none named", words: "None is named in the words compared." },
    cooperation: {
      asked: "not required",
      words: "Help is not made to depend on being willing to work with the investigation.",
      rests: directive("article 11(3)", "checked"),
    },
    maySetOff: [
      authoritiesLearn,
      "A house may have rules of its own. Ask first whether they can leave when they like.",
    ],
    askFirst: "a lawyer",
    notKnown: [notCompared],
  },
  {
    id: "eu-2011-36/not-punished",
    jurisdiction: "EU",
    kind: "not being punished",
    title: "Authorities that may choose not to prosecute",
    gives:
      "Authorities must be free not to prosecute or punish them for criminal or other unlawful acts they were compelled to, as a direct consequence. It is a power: a lawyer asks for it.",
    howFirm: "may be given",
    instrument,
    rests: directive("article 8", "checked"),
    quotes: [{ words: "criminal or other unlawful activities", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: [trafficking],
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "Compelled to the act, and the act a direct consequence of the trafficking.",
    },
    exceptions: [],
    inForce,
    deadline: {
      is: "none named",
      words: "None is named. It helps before a charge most: ask a lawyer before any plea.",
    },
    cooperation: {
      asked: "not known",
      words: "The words compared say nothing of it.",
      rests: directive("article 8", "checked"),
    },
    maySetOff: ["To ask for it, a lawyer tells the authority what was done and why.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: [notCompared],
  },
  {
    id: "eu-2011-36/child",
    jurisdiction: "EU",
    kind: "a child",
    title: "A child is helped as a child, and doubt about age protects",
    gives:
      "Where the age is uncertain and there are reasons to believe that they are a child, they are taken for one. What is best for the child comes first; a child alone gets a guardian.",
    howFirm: "owed",
    instrument,
    rests: directive("article 13(2)", "checked"),
    quotes: [],
    forWhom: "a child",
    condition: {
      tiedTo: [trafficking],
      needs: "a reasonable ground",
      otherCrimes: "none named",
      words: "Both: the age is uncertain, and there are reasons to believe that they are a child. No means is needed.",
    },
    exceptions: [
      {
        words: "Guardian, care of the child and proceedings with the child follow in these articles.",
        rests: directive("articles 14 to 16", "from memory"),
      },
    ],
    inForce,
    deadline: { is: "none named", words: "It holds until the age has been settled." },
    cooperation: {
      asked: "not required",
      words: "Help is not made to depend on being willing to work with the investigation.",
      rests: directive("article 11(3)", "checked"),
    },
    maySetOff: [childOfficesLearn],
    askFirst: "a lawyer",
    notKnown: [notCompared, "how this State settles an age"],
  },
  {
    id: "eu-2011-36/compensation",
    jurisdiction: "EU",
    kind: "money for harm",
    title: "The funds that there are for harm by violent crime",
    gives: "Access to whatever compensation the State has for people harmed by violent crimes of intent.",
    howFirm: "owed",
    instrument,
    rests: directive("article 17", "from memory"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: [trafficking],
      needs: "not known",
      otherCrimes: "none named",
      words: "Trafficking as article 2 describes it; the State's scheme says how it is shown.",
    },
    exceptions: [],
    inForce,
    deadline: { is: "not known", words: "Each State's scheme has a last day of its own. Ask for it first." },
    cooperation: {
      asked: "not known",
      words: "Many schemes ask that the crime was reported. This was compared for none.",
      rests: directive("article 17", "from memory"),
    },
    maySetOff: [moneyComesLate, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: [notCompared],
  },
]

/** Directive 2004/81/EC, for people from outside the Union: time to think, and a permit for those who work with the authorities. */
const ofReflection: readonly Tie[] = [
  {
    id: "eu-2004-81/reflection",
    jurisdiction: "EU",
    kind: "time to recover",
    title: "Time to think, of a length the State sets",
    gives:
      "For someone from outside the Union, time to recover and to decide whether to work with the authorities. Nobody sends them away meanwhile.",
    howFirm: "owed",
    instrument: "Directive 2004/81/EC",
    rests: { source: "eu-directive-2004-81", cites: "article 6", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: [trafficking],
      needs: "a decision of an authority",
      otherCrimes: "Smuggling too, where the State has chosen so.",
      words: "They come from outside the Union. How sure the authority must be was not compared.",
    },
    exceptions: [
      {
        words:
          "It can be ended where contact with whoever did it is taken up again of their own will, or for public order.",
        rests: { source: "eu-directive-2004-81", cites: "article 6(4)", mark: "from memory" },
      },
    ],
    inForce: { from: "2004-08-06", until: notEnded },
    deadline: { is: "not known", words: "Each State sets the length and the day it begins. Ask for both in writing." },
    cooperation: {
      asked: "not required",
      words: "The time to think itself is not given in return for it. The permit that may follow is.",
      rests: { source: "eu-directive-2004-81", cites: "articles 6 and 8", mark: "from memory" },
    },
    maySetOff: [authoritiesLearn, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: [notCompared],
  },
  {
    id: "eu-2004-81/permit",
    jurisdiction: "EU",
    kind: "staying",
    title: "A permit for someone who works with the authorities",
    gives:
      "A permit of at least six months that can be renewed, while their staying helps an investigation or a trial.",
    howFirm: "may be given",
    instrument: "Directive 2004/81/EC",
    rests: { source: "eu-directive-2004-81", cites: "article 8", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: [trafficking],
      needs: "a decision of an authority",
      otherCrimes: "Smuggling too, where the State has chosen so.",
      words: "They come from outside the Union, work with the authorities, and have broken with whoever did it.",
    },
    exceptions: [],
    inForce: { from: "2004-08-06", until: notEnded },
    deadline: { is: "not known", words: "None was compared. It follows the time to think." },
    cooperation: {
      asked: "required",
      words: "A clear will to work with the authorities, and all relations with those suspected cut.",
      rests: { source: "eu-directive-2004-81", cites: "article 8(1)", mark: "from memory" },
    },
    maySetOff: [authoritiesLearn, theOtherLearns, "It can end when the authorities no longer need them."],
    askFirst: "a lawyer",
    notKnown: [notCompared],
  },
]

const ofPay: readonly Tie[] = [
  {
    id: "eu-2009-52/back-pay",
    jurisdiction: "EU",
    kind: "pay and work",
    title: "Pay that is owed, whatever their stay",
    gives:
      "An employer owes pay for work done also where their stay is not in order; three months of work are presumed unless shown otherwise.",
    howFirm: "owed",
    instrument: "Directive 2009/52/EC",
    rests: { source: "eu-directive-2009-52", cites: "article 6", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Work for an employer, by someone from outside the Union whose stay is not in order.",
    },
    exceptions: [],
    inForce: { from: "2009-07-20", until: notEnded },
    deadline: {
      is: "not known",
      words: "Each State sets its own last day to claim, and it can be short. Ask for it first.",
    },
    cooperation: {
      asked: "not required",
      words: "It is a claim against whoever the work was for.",
      rests: { source: "eu-directive-2009-52", cites: "article 6", mark: "from memory" },
    },
    maySetOff: [theOtherLearns, "A labour office may tell immigration. Ask whom it tells, before it is told a name."],
    askFirst: "a lawyer",
    notKnown: [notCompared, "whether it reaches sexual services where the State does not treat them as employment"],
  },
]

/** What the law of the European Union ties to trafficking, and to work whatever is found. */
export const europeanUnionTies: readonly Tie[] = freeze([...ofTrafficking, ...ofReflection, ...ofPay])
