import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import {
  aNoMayFollow,
  authoritiesLearn,
  childOfficesLearn,
  storyToldAgain,
  theOtherLearns,
} from "./what-it-may-set-off.ts"

const convention = "coe-trafficking-convention-2005/trafficking-in-human-beings"
const msa = [
  "uk-modern-slavery-act-2015/s1-slavery-servitude-forced-labour",
  "uk-modern-slavery-act-2015/s2-human-trafficking",
]
const scotland = ["scotland-2015-act/s1-human-trafficking", "scotland-2015-act/s4-slavery-servitude-forced-labour"]

function act(cites: string, mark: Mark): Grounds {
  return { source: "uk-modern-slavery-act-2015-ss-45-51", cites, mark }
}

const recoveryPeriod: Grounds = {
  source: "uk-nationality-and-borders-act-2022-s61",
  cites: "section 61, and statutory guidance",
  mark: "from memory",
}

/** England and Wales, Scotland, and what holds in the whole United Kingdom. */
export const unitedKingdomTies: readonly Tie[] = freeze([
  {
    id: "uk/recovery-period",
    jurisdiction: "GB",
    kind: "time to recover",
    title: "A recovery period of at least 30 days",
    gives: "From a first decision that says yes, nobody sends them away for at least 30 days, and there is support.",
    howFirm: "owed",
    instrument: "Nationality and Borders Act 2022, and statutory guidance",
    rests: recoveryPeriod,
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: [convention],
      needs: "a reasonable ground",
      otherCrimes: "Slavery, servitude and forced labour too.",
      words:
        "A public body sends it on, and a first decision says that there are reasonable grounds. It reads the Convention's definition, not section 2 of the Act of 2015.",
    },
    exceptions: [
      {
        words: "It can be refused on grounds of public order, or where it was claimed in bad faith.",
        rests: { ...recoveryPeriod, cites: "section 63" },
      },
    ],
    inForce: { from: "2023-01-30", until: notEnded },
    deadline: {
      is: "a shortest time",
      words:
        "At least 30 days, the day of the decision being the first; until the second decision where that is later.",
      rests: recoveryPeriod,
      length: { unit: "days", of: 30 },
      from: "the day of the decision",
      counting: "with the day itself",
      onceOver: "Where the second decision has not come yet, it goes on. Ask a lawyer about support after it.",
    },
    cooperation: {
      asked: "not required",
      words: "The first decision does not ask for it.",
      rests: recoveryPeriod,
    },
    maySetOff: [
      "An adult is sent on only if they agree. Once sent on, the Home Office knows of them.",
      aNoMayFollow,
      storyToldAgain,
    ],
    askFirst: "a lawyer",
    notKnown: ["what amendments since 2023 have done to it: read the guidance of the day"],
  },
  {
    id: "uk/deductions-from-pay",
    jurisdiction: "GB",
    kind: "pay and work",
    title: "Pay that was kept back, before a tribunal",
    gives: "A claim for pay that was kept back without right.",
    howFirm: "owed",
    instrument: "Employment Rights Act 1996",
    rests: { source: "uk-employment-rights-act-1996-s23", cites: "sections 13 and 23", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Work for someone, as a worker in the Act's sense.",
    },
    exceptions: [
      {
        words:
          "Where their stay or the work was not allowed by law, a tribunal may hold the contract against the claim.",
        rests: { source: "uk-employment-rights-act-1996-s23", cites: "case law", mark: "from memory" },
      },
    ],
    inForce: { from: "1996-08-22", until: notEnded },
    deadline: {
      is: "a last day",
      words:
        "Three months less a day from when the pay was due, a conciliation service first. A law of 2025 may have made it six months: the shorter time is counted here.",
      rests: { source: "uk-employment-rights-act-1996-s23", cites: "section 23(2) and (4)", mark: "from memory" },
      length: { unit: "months", of: 3 },
      from: "the day the pay was due",
      counting: "with the day itself",
      onceOver:
        "A tribunal may still hear a claim where it was not reasonably practicable to come in time: section 23(4), from memory.",
    },
    cooperation: {
      asked: "not required",
      words: "It is a claim against whoever the work was for.",
      rests: { source: "uk-employment-rights-act-1996-s23", cites: "section 23", mark: "from memory" },
    },
    maySetOff: [
      theOtherLearns,
      "What is filed at a tribunal, and its judgment, can be read by others. Ask about anonymity first.",
    ],
    askFirst: "a lawyer",
    notKnown: ["who counts as a worker in their kind of work", "whether the time is six months by now"],
  },
  {
    id: "uk-msa/s45-adult",
    jurisdiction: "GB-EAW",
    kind: "not being punished",
    title: "A defence for what they were compelled to do",
    gives:
      "Not guilty of an act they were compelled to, where the compulsion comes from slavery or from exploitation after trafficking.",
    howFirm: "owed",
    instrument: "Modern Slavery Act 2015",
    rests: act("section 45(1) to (3)", "checked"),
    quotes: [{ words: "no realistic alternative", mark: "checked" }],
    forWhom: "an adult",
    condition: {
      tiedTo: msa,
      needs: "proof in court",
      otherCrimes: "none named",
      words:
        "18 or over when they did it; compelled, by someone or by how things were; and someone like them in the same situation would have had no realistic alternative.",
    },
    exceptions: [
      {
        words: "Not for the offences that Schedule 4 lists: they are many and grave.",
        rests: act("Schedule 4", "from memory"),
      },
    ],
    inForce: { from: "2015-07-31", until: notEnded },
    deadline: { is: "none named", words: "It is raised in answer to a charge: before any plea." },
    cooperation: {
      asked: "not required",
      words: "The section does not ask for it.",
      rests: act("section 45", "checked"),
    },
    maySetOff: ["To raise it, what was done and why is told in court.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["Schedule 4, word by word", "how much each side must show: the section is silent in the words compared"],
  },
  {
    id: "uk-msa/s45-child",
    jurisdiction: "GB-EAW",
    kind: "not being punished",
    title: "A defence for what they did when under 18",
    gives: "Not guilty of an act done as a direct consequence of slavery or trafficking. No compulsion need be shown.",
    howFirm: "owed",
    instrument: "Modern Slavery Act 2015",
    rests: act("section 45(4)", "checked"),
    quotes: [{ words: "would do that act", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: msa,
      needs: "proof in court",
      otherCrimes: "none named",
      words:
        "Under 18 when they did it; a direct consequence; and someone like them in the same situation would do that act.",
    },
    exceptions: [
      {
        words: "Not for the offences that Schedule 4 lists: they are many and grave.",
        rests: act("Schedule 4", "from memory"),
      },
    ],
    inForce: { from: "2015-07-31", until: notEnded },
    deadline: { is: "none named", words: "It is raised in answer to a charge: before any plea." },
    cooperation: {
      asked: "not required",
      words: "The section does not ask for it.",
      rests: act("section 45", "checked"),
    },
    maySetOff: ["To raise it, what was done and why is told in court.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["Schedule 4, word by word"],
  },
  {
    id: "uk-msa/s51",
    jurisdiction: "GB-EAW",
    kind: "a child",
    title: "Doubt about age protects",
    gives: "They are assumed to be under 18 until their age has been assessed.",
    howFirm: "owed",
    instrument: "Modern Slavery Act 2015",
    rests: act("section 51", "checked"),
    quotes: [],
    forWhom: "a child",
    condition: {
      tiedTo: ["uk-modern-slavery-act-2015/s2-human-trafficking"],
      needs: "a reasonable ground",
      otherCrimes: "none named",
      words: "Both: the age is uncertain, and there are reasonable grounds to believe that they are under 18.",
    },
    exceptions: [],
    inForce: { from: "2015-07-31", until: notEnded },
    deadline: { is: "none named", words: "It holds until the age has been assessed." },
    cooperation: {
      asked: "not required",
      words: "The section does not ask for it.",
      rests: act("section 51", "checked"),
    },
    maySetOff: [childOfficesLearn],
    askFirst: "a lawyer",
    notKnown: ["how the age is assessed, and how that can be contested"],
  },
  {
    id: "scotland-2015/s8",
    jurisdiction: "GB-SCT",
    kind: "not being punished",
    title: "Instructions not to prosecute what they were compelled to do",
    gives:
      "The Lord Advocate must have published instructions to prosecutors about not prosecuting. A lawyer asks that they be followed.",
    howFirm: "may be given",
    instrument: "Human Trafficking and Exploitation (Scotland) Act 2015",
    rests: { source: "scotland-2015-act", cites: "section 8", mark: "checked" },
    quotes: [{ words: "directly attributable", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: scotland,
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words:
        "An adult: compelled, and that directly attributable to it. Under 18: done as a consequence of it, compelled or not.",
    },
    exceptions: [],
    inForce: { from: "2016-05-31", until: notEnded },
    deadline: {
      is: "none named",
      words: "None is named. It helps before a charge most: ask a lawyer before any plea.",
    },
    cooperation: {
      asked: "not known",
      words: "What the instructions ask for was not compared.",
      rests: { source: "scotland-2015-act", cites: "section 8", mark: "checked" },
    },
    maySetOff: ["To ask for it, a lawyer tells the prosecutor what was done and why.", storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["the instructions themselves"],
  },
  {
    id: "scotland-2015/s9",
    jurisdiction: "GB-SCT",
    kind: "help",
    title: "Support while it is being decided",
    gives: "Support and assistance from reasonable grounds on, for a time the Scottish Ministers set.",
    howFirm: "owed",
    instrument: "Human Trafficking and Exploitation (Scotland) Act 2015",
    rests: { source: "scotland-2015-act-s9", cites: "section 9", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: scotland,
      needs: "a reasonable ground",
      otherCrimes: "none named",
      words: "Reasonable grounds to believe that one of the offences was done to an adult.",
    },
    exceptions: [],
    inForce: { from: "2016-05-31", until: notEnded },
    deadline: { is: "not known", words: "The time is set by regulations, which were not compared." },
    cooperation: {
      asked: "not required",
      words: "It must not depend on being willing to be a witness.",
      rests: { source: "scotland-2015-act-s9", cites: "section 9", mark: "from memory" },
    },
    maySetOff: [authoritiesLearn],
    askFirst: "a lawyer",
    notKnown: ["the regulations, and how long the support lasts today"],
  },
])
