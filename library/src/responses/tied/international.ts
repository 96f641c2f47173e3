import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import {
  aNoMayFollow,
  authoritiesLearn,
  childOfficesLearn,
  moneyComesLate,
  nothingIsSent,
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

/** What the Conventions on children give; it asks for no means and waits for no finding. */
const ofChildren: readonly Tie[] = [
  {
    id: "crc-1989/best-interests",
    jurisdiction: "international",
    kind: "a child",
    title: "What is best for them comes first",
    gives: "In whatever is done about someone under 18, what is best for them must be a first consideration.",
    howFirm: "owed",
    instrument: "Convention on the Rights of the Child",
    rests: { source: "crc-1989", cites: "article 3(1)", mark: "from memory" },
    quotes: [],
    forWhom: "a child",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Being under 18; nothing else is asked.",
    },
    exceptions: [],
    inForce: { from: "1990-09-02", until: notEnded },
    deadline: { is: "none named", words: "None: it holds in every step." },
    cooperation: {
      asked: "not required",
      words: "The article asks nothing of the child.",
      rests: { source: "crc-1989", cites: "article 3(1)", mark: "from memory" },
    },
    maySetOff: [childOfficesLearn],
    askFirst: "a lawyer",
    notKnown: ["how each State decides what is best, and who is heard"],
  },
  {
    id: "ilo-c182/out-of-it-and-school",
    jurisdiction: "international",
    kind: "a child",
    title: "Help to get out of it, and school or training",
    gives: "States are to give direct help to get children out of the worst forms of work, and schooling or training.",
    howFirm: "owed",
    instrument: "ILO Convention No. 182",
    rests: { source: "ilo-c182", cites: "article 7(2)", mark: "from memory" },
    quotes: [],
    forWhom: "a child",
    condition: {
      tiedTo: ["ilo-c182/worst-forms-of-child-labour"],
      needs: "not known",
      otherCrimes: "none named",
      words: "One of the worst forms of work in article 3.",
    },
    exceptions: [],
    inForce: { from: "2000-11-19", until: notEnded },
    deadline: { is: "none named", words: "None is named." },
    cooperation: {
      asked: "not required",
      words: "The article asks nothing of the child.",
      rests: { source: "ilo-c182", cites: "article 7(2)", mark: "from memory" },
    },
    maySetOff: [childOfficesLearn],
    askFirst: "a lawyer",
    notKnown: ["which measures this State has taken"],
  },
]

/** What holds whatever is found: pay, and not being sent back to danger. */
const whateverIsFound: readonly Tie[] = [
  {
    id: "migrant-workers-1990/pay",
    jurisdiction: "international",
    kind: "pay and work",
    title: "Pay that is owed, whatever their stay",
    gives: "An employer owes what the law or the contract says, also where their stay or permit is not in order.",
    howFirm: "owed",
    instrument: "Convention on the rights of migrant workers",
    rests: { source: "migrant-workers-1990", cites: "article 25(3)", mark: "checked" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Work done for someone, in a country that is not their own.",
    },
    exceptions: [],
    inForce: { from: "2003-07-01", until: notEnded },
    deadline: {
      is: "not known",
      words: "Each State sets a last day to claim pay, and it can be short. Ask for it first.",
    },
    cooperation: {
      asked: "not required",
      words: "The article says nothing of police; it is a claim against whoever the work was for.",
      rests: { source: "migrant-workers-1990", cites: "article 25(3)", mark: "checked" },
    },
    maySetOff: [theOtherLearns, "A labour office may tell immigration. Ask whom it tells, before it is told a name."],
    askFirst: "a lawyer",
    notKnown: [
      "whether the State has joined: many have not",
      "whether it treats the work as work that can be paid for",
    ],
  },
  {
    id: "refugees-1951/not-sent-back",
    jurisdiction: "international",
    kind: "not being sent back",
    title: "Asylum, and not being sent back to persecution",
    gives:
      "Nobody may be sent to where their life or freedom would be threatened for a reason the Convention names. The UN Protocol of 2000 leaves this as it is.",
    howFirm: "owed",
    instrument: "Convention relating to the Status of Refugees",
    rests: { source: "refugees-1951", cites: "articles 1A(2) and 33", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words:
        "A well-founded fear of persecution for a reason named there. No finding of trafficking is asked or enough.",
    },
    exceptions: [
      {
        words: "It names people to whom it does not apply, and dangers to the country.",
        rests: { source: "refugees-1951", cites: "articles 1F and 33(2)", mark: "from memory" },
      },
    ],
    inForce: { from: "1954-04-22", until: notEnded },
    deadline: {
      is: "not known",
      words: "The Convention names none; many States do, and some are short. Ask for it first.",
    },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done against anybody.",
      rests: { source: "refugees-1951", cites: "articles 1A(2) and 33", mark: "from memory" },
    },
    maySetOff: [
      authoritiesLearn,
      storyToldAgain,
      "In some places an embassy, a passport or a journey home afterwards is held against them. Ask before either.",
    ],
    askFirst: "a lawyer",
    notKnown: ["where and how one asks, and what happens to work and movement meanwhile"],
  },
  {
    id: "cat-1984/not-sent-back",
    jurisdiction: "international",
    kind: "not being sent back",
    title: "Not being sent to where they would be tortured",
    gives: "No State may send anyone to where there are substantial grounds to believe that they would be tortured.",
    howFirm: "owed",
    instrument: "Convention against Torture",
    rests: { source: "cat-1984", cites: "article 3(1) and (2)", mark: "checked" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "Substantial grounds, whatever else is found. Torture there means by officials or with their consent.",
    },
    exceptions: [],
    inForce: { from: "1987-06-26", until: notEnded },
    deadline: { is: "not known", words: "How long one may ask for it before a State's offices was not compared." },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done against anybody.",
      rests: { source: "cat-1984", cites: "article 3(1) and (2)", mark: "checked" },
    },
    maySetOff: [authoritiesLearn, storyToldAgain, nothingIsSent],
    askFirst: "a lawyer",
    notKnown: ["how one asks for it, and before which office; what torture means there is from memory"],
  },
]

export const internationalTies: readonly Tie[] = freeze([
  ...ofTheProtocol,
  ...ofForcedLabour,
  ...ofChildren,
  ...whateverIsFound,
])
