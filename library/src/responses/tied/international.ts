import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import {
  aNoMayFollow,
  authoritiesLearn,
  moneyComesLate,
  storyToldAgain,
  theOtherLearns,
} from "./what-it-may-set-off.ts"

const theProtocol = "un-protocol-2000/trafficking-in-persons"

function protocol(cites: string): Grounds {
  return { source: "un-protocol-2000-part-ii", cites, mark: "from memory" }
}

function p029(cites: string, mark: Mark): Grounds {
  return { source: "ilo-p029", cites, mark }
}

const partiesNotCompared = "whether the State they are in is bound by this treaty, and what its own law has made of it"

/** The UN Protocol of 2000, part II: what States owe, should make possible, or need only consider. From memory. */
const ofTheProtocol: readonly Tie[] = [
  {
    id: "un-protocol-2000/assistance",
    jurisdiction: "international",
    kind: "help",
    title: "Housing, health care, advice and work, as a State may provide them",
    gives: "The State is to consider housing, counselling, information, medical care, work and training.",
    howFirm: "must be considered",
    instrument: "UN Protocol of 2000",
    rests: protocol("article 6(3)"),
    quotes: [{ words: "shall consider", mark: "from memory" }],
    forWhom: "anyone",
    condition: {
      tiedTo: [theProtocol],
      needs: "not known",
      otherCrimes: "none named",
      words: "Trafficking as article 3 describes it; how sure one must be is left to each State.",
    },
    exceptions: [],
    inForce: { from: "2003-12-25", until: notEnded },
    deadline: { is: "none named", words: "Article 6 names no last day. The law of the State may." },
    cooperation: {
      asked: "not known",
      words: "The article says nothing of it. What the State's own law asks was not compared.",
      rests: protocol("article 6(3)"),
    },
    maySetOff: [authoritiesLearn, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: [partiesNotCompared],
  },
  {
    id: "un-protocol-2000/compensation",
    jurisdiction: "international",
    kind: "money for harm",
    title: "A way to be compensated",
    gives: "The State's law must hold at least one way in which they can be compensated for the harm.",
    howFirm: "must be possible",
    instrument: "UN Protocol of 2000",
    rests: protocol("article 6(6)"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: [theProtocol],
      needs: "not known",
      otherCrimes: "none named",
      words: "Trafficking as article 3 describes it. The possibility is owed, and not a sum.",
    },
    exceptions: [],
    inForce: { from: "2003-12-25", until: notEnded },
    deadline: { is: "not known", words: "Each State sets its own last day to claim. Ask for it first." },
    cooperation: {
      asked: "not known",
      words: "The article says nothing of it. A way through a criminal court may ask for it, another may not.",
      rests: protocol("article 6(6)"),
    },
    maySetOff: [theOtherLearns, moneyComesLate],
    askFirst: "a lawyer",
    notKnown: [partiesNotCompared, "by which way one claims, and by when"],
  },
  {
    id: "un-protocol-2000/staying",
    jurisdiction: "international",
    kind: "staying",
    title: "Being allowed to stay, as a State may decide",
    gives: "The State is to consider rules that let them stay, for a time or for good; a return should best be wanted.",
    howFirm: "must be considered",
    instrument: "UN Protocol of 2000",
    rests: protocol("articles 7 and 8"),
    quotes: [{ words: "preferably voluntary", mark: "from memory" }],
    forWhom: "anyone",
    condition: {
      tiedTo: [theProtocol],
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "Trafficking as article 3 describes it, and a law of the State that lets them stay.",
    },
    exceptions: [],
    inForce: { from: "2003-12-25", until: notEnded },
    deadline: { is: "not known", words: "Each State sets its own." },
    cooperation: {
      asked: "not known",
      words: "The article says nothing of it. Many States ask for it in their own law.",
      rests: protocol("article 7"),
    },
    maySetOff: [authoritiesLearn, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: [partiesNotCompared],
  },
]

/** The Protocol of 2014 to the forced labour Convention: remedies whatever their stay, and not being prosecuted. */
const ofForcedLabour: readonly Tie[] = [
  {
    id: "ilo-p029/remedies",
    jurisdiction: "international",
    kind: "money for harm",
    title: "Remedies such as compensation, whatever their stay",
    gives: "Access to appropriate and effective remedies, such as compensation, whether or not their stay is in order.",
    howFirm: "owed",
    instrument: "Protocol of 2014 to the Forced Labour Convention",
    rests: p029("article 4(1)", "checked"),
    quotes: [{ words: "irrespective of their presence or legal status", mark: "from memory" }],
    forWhom: "anyone",
    condition: {
      tiedTo: ["ilo-c29/forced-labour"],
      needs: "not known",
      otherCrimes: "none named",
      words: "Forced or compulsory labour as Convention No. 29 describes it.",
    },
    exceptions: [],
    inForce: { from: "2016-11-09", until: notEnded },
    deadline: { is: "not known", words: "Each State sets its own last day to claim. Ask for it first." },
    cooperation: {
      asked: "not known",
      words: "The article says nothing of it. What the State's own law asks was not compared.",
      rests: p029("article 4(1)", "checked"),
    },
    maySetOff: [theOtherLearns, moneyComesLate],
    askFirst: "a lawyer",
    notKnown: [partiesNotCompared, "by which way one claims, and by when"],
  },
  {
    id: "ilo-p029/not-prosecuted",
    jurisdiction: "international",
    kind: "not being punished",
    title: "Authorities that may choose not to prosecute",
    gives:
      "Authorities must be free not to prosecute or punish them for unlawful acts they were compelled to, as a direct consequence. It is a power and no bar: a lawyer asks for it.",
    howFirm: "may be given",
    instrument: "Protocol of 2014 to the Forced Labour Convention",
    rests: p029("article 4(2)", "checked"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: ["ilo-c29/forced-labour"],
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "Compelled to the act, and the act a direct consequence of the forced labour.",
    },
    exceptions: [],
    inForce: { from: "2016-11-09", until: notEnded },
    deadline: {
      is: "none named",
      words: "None is named. It helps before a charge most: ask a lawyer before any plea.",
    },
    cooperation: {
      asked: "not known",
      words: "The article says nothing of it.",
      rests: p029("article 4(2)", "checked"),
    },
    maySetOff: ["To ask for it, a lawyer tells the authority what was done and why.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: [partiesNotCompared],
  },
]

/** What international law ties to a finding; what holds whatever is found, and for children, is another file. */
export const internationalTies: readonly Tie[] = freeze([...ofTheProtocol, ...ofForcedLabour])
