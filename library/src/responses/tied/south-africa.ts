import { freeze } from "../../reasoning/index.ts"
import { notEnded, type Tie } from "./tie.ts"
import { authoritiesLearn, storyToldAgain } from "./what-it-may-set-off.ts"

const offences = [
  "za-trafficking-act-2013/s4-1-trafficking-in-persons",
  "za-trafficking-act-2013/s4-2-adoption-or-forced-marriage",
]
const policeLearn =
  "Whoever hears of it in the course of their duties may have to tell the police, against an adult's wish too: sections 18 and 19."

/**
 * South Africa's Act 7 of 2013. Section 15, time to recover, had not commenced in the text compared, and must not be offered
 * as a right. All of this stands behind the duty gate, as every finding does there.
 */
export const southAfricanTies: readonly Tie[] = freeze([
  {
    id: "za-2013/s15",
    jurisdiction: "ZA",
    kind: "time to recover",
    title: "A recovery and reflection period",
    gives: "A time to recover and to think, of up to 90 days, is written in the Act.",
    howFirm: "may be given",
    instrument: "Act 7 of 2013",
    rests: { source: "za-act-7-of-2013-from-memory", cites: "section 15", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: offences,
      needs: "not known",
      otherCrimes: "none named",
      words: "Not compared: the section had not commenced.",
    },
    exceptions: [],
    inForce: {
      notToCountOn: {
        words:
          "Section 15 had not commenced in the text as at 2 August 2017. Whether it has since was not checked: do not promise it.",
        rests: { source: "za-act-7-of-2013-commencement", cites: "its days of commencement", mark: "checked" },
      },
    },
    deadline: { is: "not known", words: "Not compared." },
    cooperation: { asked: "not known", words: "Not compared.", rests: "nothing was compared" },
    maySetOff: [policeLearn],
    askFirst: "a lawyer",
    notKnown: ["whether a later proclamation has brought it into force"],
  },
  {
    id: "za-2013/s22",
    jurisdiction: "ZA",
    kind: "not being punished",
    title: "Not being prosecuted for what came of it",
    gives:
      "No prosecution for certain offences that are a direct result, unless the Director of Public Prosecutions allows it in writing.",
    howFirm: "owed",
    instrument: "Act 7 of 2013",
    rests: { source: "za-act-7-of-2013-from-memory", cites: "section 22", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: offences,
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "The offence is one that the section names, and a direct result of the trafficking.",
    },
    exceptions: [],
    inForce: { from: "2015-08-09", until: notEnded },
    deadline: {
      is: "none named",
      words: "None is known. It helps before a charge most: ask a lawyer before any plea.",
    },
    cooperation: { asked: "not known", words: "Not compared.", rests: "nothing was compared" },
    maySetOff: [policeLearn, authoritiesLearn, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["the words of the section, and which offences it names"],
  },
])
