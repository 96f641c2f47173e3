import { freeze } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import { nothingIsSent, theOtherLearns } from "./what-it-may-set-off.ts"

function reformAct(cites: string, mark: Grounds["mark"]): Grounds {
  return { source: "nz-prostitution-reform-act-2003-owed", cites, mark }
}

const deportable =
  "Someone on a temporary visa may not provide sexual services at all, and can be deported for it: section 19. Ask a lawyer before any office is told."

/** New Zealand's Act of 2003: what holds whatever is found. What its law ties to a finding of trafficking was not compared. */
export const newZealandTies: readonly Tie[] = freeze([
  {
    id: "nz-pra/s17",
    jurisdiction: "NZ",
    kind: "pay and work",
    title: "Saying no at any time, whatever was agreed",
    gives:
      "Sexual services may be refused at any time, whatever a contract says. Having agreed to a contract is not consent.",
    howFirm: "owed",
    instrument: "Prostitution Reform Act 2003",
    rests: reformAct("section 17", "checked"),
    quotes: [{ words: "may, at any time, refuse to provide", mark: "checked" }],
    forWhom: "an adult",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "A contract for commercial sexual services.",
    },
    exceptions: [
      {
        words: "The other side may still cancel the contract or claim damages.",
        rests: reformAct("section 17", "checked"),
      },
    ],
    inForce: { from: "2003-06-28", until: notEnded },
    deadline: { is: "none named", words: "None: at any time." },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done.",
      rests: reformAct("section 17", "checked"),
    },
    maySetOff: [theOtherLearns, deportable],
    askFirst: "a lawyer",
    notKnown: ["how a labour tribunal decides about pay in this work"],
  },
  {
    id: "nz-pra/s18",
    jurisdiction: "NZ",
    kind: "pay and work",
    title: "No benefit lost for refusing this work",
    gives: "Benefits and other payments are not lost for refusing to work in sex work, or for stopping.",
    howFirm: "owed",
    instrument: "Prostitution Reform Act 2003",
    rests: reformAct("section 18", "from memory"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Someone who has a right to the payment otherwise.",
    },
    exceptions: [],
    inForce: { from: "2003-06-28", until: notEnded },
    deadline: { is: "not known", words: "How long one may contest a decision on a benefit was not compared." },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done.",
      rests: reformAct("section 18", "from memory"),
    },
    maySetOff: [nothingIsSent],
    askFirst: "a lawyer",
    notKnown: ["which payments it names"],
  },
  {
    id: "nz-pra/s23",
    jurisdiction: "NZ",
    kind: "not being punished",
    title: "Nobody is charged for what was done with them under 18",
    gives: "Nobody who was under 18 then may be charged as a party to the offence that was done on or with them.",
    howFirm: "owed",
    instrument: "Prostitution Reform Act 2003",
    rests: reformAct("section 23(3)", "checked"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "no finding",
      otherCrimes: "none named",
      words: "Under 18 when it was done.",
    },
    exceptions: [],
    inForce: { from: "2003-06-28", until: notEnded },
    deadline: { is: "none named", words: "None is named." },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done.",
      rests: reformAct("section 23(3)", "checked"),
    },
    maySetOff: [nothingIsSent],
    askFirst: "a lawyer",
    notKnown: ["what other offices do about someone under 18"],
  },
])
