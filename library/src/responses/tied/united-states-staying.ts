import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { notEnded, type Tie } from "./tie.ts"
import { aNoMayFollow, authoritiesLearn, storyToldAgain } from "./what-it-may-set-off.ts"

const severe = ["us-tvpa/severe-form-sex", "us-tvpa/severe-form-labor"]
const chapter77 = [
  "us-18-usc-1591/sex-trafficking",
  "us-18-usc-1589/forced-labor",
  "us-18-usc-1590/trafficking-for-labor",
  "us-18-usc-1584/involuntary-servitude",
  "us-18-usc-1581/peonage",
]

function status(cites: string): Grounds {
  return { source: "us-t-and-u-status", cites, mark: "from memory" }
}

function asylum(cites: string, mark: Mark): Grounds {
  return { source: mark === "checked" ? "us-8-cfr-1208-4" : "us-8-usc-1158", cites, mark }
}

/** United States: being allowed to stay. The severe form decides T and Continued Presence, never the bare one. From memory but for the year of asylum. */
export const unitedStatesStaying: readonly Tie[] = freeze([
  {
    id: "us/t-status",
    jurisdiction: "US",
    kind: "staying",
    title: "T status",
    gives: "Leave to stay and to work, for them and some of their family; later a way to stay for good.",
    howFirm: "may be given",
    instrument: "Immigration and Nationality Act",
    rests: status("8 USC 1101(a)(15)(T)"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: severe,
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words:
        "A severe form of trafficking; present in the country on account of it; extreme hardship if removed; reasonable requests for help complied with, or an exception.",
    },
    exceptions: [
      { words: "No more than 5,000 principals a year.", rests: status("8 USC 1184(o)") },
      {
        words: "Under 18, or unable because of trauma: the requests need not have been complied with.",
        rests: status("8 USC 1101(a)(15)(T)(i)(III)"),
      },
    ],
    inForce: { from: "2000-10-28", until: notEnded },
    deadline: {
      is: "not known",
      words: "Whether there is a last day to ask was not compared. Long waiting can count against them.",
    },
    cooperation: {
      asked: "required, with exceptions",
      words:
        "Reasonable requests of law enforcement for help must have been complied with, except under 18 or because of trauma.",
      rests: status("8 USC 1101(a)(15)(T)(i)(III)"),
    },
    maySetOff: [authoritiesLearn, storyToldAgain, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: ["the rule in force since 28 August 2024, word by word", "how many of the year's places are left"],
  },
  {
    id: "us/continued-presence",
    jurisdiction: "US",
    kind: "staying",
    title: "Continued Presence",
    gives: "Leave to stay and to work for two years, which can be renewed. Only law enforcement can ask for it.",
    howFirm: "may be given",
    instrument: "22 USC 7105",
    rests: { source: "us-22-usc-7105", cites: "22 USC 7105(c)(3)", mark: "from memory" },
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: severe,
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words: "A severe form of trafficking, and someone who may be a witness to it; law enforcement makes the request.",
    },
    exceptions: [],
    inForce: { from: "2000-10-28", until: notEnded },
    deadline: {
      is: "a shortest time",
      words: "Two years, and it can be renewed before they end.",
      rests: { source: "us-22-usc-7105", cites: "22 USC 7105(c)(3)", mark: "from memory" },
      length: { unit: "years", of: 2 },
      from: "the day of the decision",
      counting: "not compared",
      onceOver: "Renewal is for law enforcement to ask. A lawyer can look at T or U status instead.",
    },
    cooperation: {
      asked: "may be asked",
      words: "Law enforcement makes the request, as a rule for someone who may be a witness.",
      rests: { source: "us-22-usc-7105", cites: "22 USC 7105(c)(3)", mark: "from memory" },
    },
    maySetOff: [authoritiesLearn, storyToldAgain],
    askFirst: "a lawyer",
    notKnown: ["how each agency decides whether to ask"],
  },
  {
    id: "us/u-status",
    jurisdiction: "US",
    kind: "staying",
    title: "U status",
    gives:
      "Leave to stay and to work for someone to whom one of many crimes was done. Trafficking is only one of them.",
    howFirm: "may be given",
    instrument: "Immigration and Nationality Act",
    rests: status("8 USC 1101(a)(15)(U)"),
    quotes: [],
    forWhom: "anyone",
    condition: {
      tiedTo: chapter77,
      needs: "a decision of an authority",
      otherCrimes:
        "Many other crimes tie it too, such as sexual assault, violence at home, extortion and holding someone: the list is in the section.",
      words:
        "One of the crimes listed, substantial abuse by it, and an authority's signed certificate that they help or have helped.",
    },
    exceptions: [{ words: "No more than 10,000 principals a year; the wait is long.", rests: status("8 USC 1184(p)") }],
    inForce: { from: "2000-10-28", until: notEnded },
    deadline: {
      is: "not known",
      words: "An authority's certificate is good for a short time only. How long was not compared.",
    },
    cooperation: {
      asked: "required",
      words:
        "An authority must certify that they were, are or are likely to be helpful. Under 16 another may help in their place.",
      rests: status("8 USC 1101(a)(15)(U)(i)(III)"),
    },
    maySetOff: [authoritiesLearn, storyToldAgain, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: ["which authorities near them sign such certificates"],
  },
  {
    id: "us/asylum",
    jurisdiction: "US",
    kind: "not being sent back",
    title: "Asylum, within a year of coming",
    gives:
      "Protection for someone who has been or fears being persecuted for a reason the law names, whatever is found here.",
    howFirm: "owed",
    instrument: "8 USC 1158, and 8 CFR 1208.4",
    rests: asylum("8 USC 1158(a)", "from memory"),
    quotes: [{ words: "within 1 year of the date of the alien's arrival", mark: "checked" }],
    forWhom: "anyone",
    condition: {
      tiedTo: "whatever the finding",
      needs: "a decision of an authority",
      otherCrimes: "none named",
      words:
        "Persecution, or a well-founded fear of it, for a reason named there. No finding of trafficking is asked or enough.",
    },
    exceptions: [
      {
        words: "After the year it can still be asked for where one qualifies for an exception.",
        rests: asylum("8 CFR 1208.4(a)(2)(i)(B)", "checked"),
      },
    ],
    inForce: { from: "1997-04-01", until: notEnded },
    deadline: {
      is: "a last day",
      words: "Within a year of the last arrival.",
      rests: asylum("8 CFR 1208.4(a)(2)(i) and (ii)", "checked"),
      length: { unit: "years", of: 1 },
      from: "the day they came into the country",
      counting: "with the day itself",
      onceOver:
        "The rule knows exceptions, for changed and for extraordinary circumstances. The year does not bind withholding of removal, which a lawyer can look at too.",
    },
    cooperation: {
      asked: "not required",
      words: "It asks for nothing to be done against anybody.",
      rests: asylum("8 USC 1158", "from memory"),
    },
    maySetOff: [authoritiesLearn, storyToldAgain, aNoMayFollow],
    askFirst: "a lawyer",
    notKnown: [
      "whether offices count the day of coming: a practice's page says that they do not, and the stricter count is taken here",
      "what orders and rules of this year have changed",
    ],
  },
])
