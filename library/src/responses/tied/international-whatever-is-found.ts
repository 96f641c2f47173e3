import { freeze } from "../../reasoning/index.ts"
import { notEnded, type Tie } from "./tie.ts"
import { authoritiesLearn, childOfficesLearn, storyToldAgain, theOtherLearns } from "./what-it-may-set-off.ts"

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
    maySetOff: [authoritiesLearn, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["how one asks for it, and before which office; what torture means there is from memory"],
  },
]

export const childrenAndWhateverIsFound: readonly Tie[] = freeze([...ofChildren, ...whateverIsFound])
