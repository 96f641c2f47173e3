import { all, any } from "../../../reasoning/index.ts"
import { noneOf, oneOf } from "../condition.ts"
import {
  directive,
  europe,
  factSheet,
  forcedLabourProtocol,
  practice,
  principleFromMemory,
  protocol,
  tradePage,
  whoInterviews,
} from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Help is ready before, hangs on nothing, and costs nobody their money or home. */
export const onHelpAndHome: readonly Safeguard[] = [
  {
    id: "help-ready-before",
    about: "Help, money and home",
    must: "Before it begins a lawyer, money, someone to go with, and a place to stay if one is needed are arranged and waiting.",
    why: "Help that is looked for afterwards is a night in a cell, or a closed house.",
    change: "Wait until each of these has a service behind it that has said yes for that day.",
    rests: [
      whoInterviews("recommendation 3, have referral information ready"),
      europe("article 12(1)"),
      protocol("article 6(3)"),
    ],
    test: all(
      "ready: a lawyer",
      "ready: money",
      "ready: someone to go with",
      oneOf("ready: a place to stay", "home: kept"),
    ),
  },
  {
    id: "help-is-independent",
    about: "Help, money and home",
    must: "Help comes from people who are independent of police and of those who plan it.",
    why: "Who decides on charges cannot also be the one a person has to please for a bed.",
    change: "Ask an organisation led by people who do the work, a union, or a service with no part in it.",
    rests: [europe("article 12(5)"), practice("section 5, step 11")],
    test: oneOf("help_from: peers", "help_from: independent", "help_from: public service", "help_from: union"),
  },
  {
    id: "help-hangs-on-nothing",
    about: "Help, money and home",
    must: "Help hangs on nothing: on no statement, no stopping, no papers, no faith, no staying.",
    why: "A bed in return for a testimony buys testimonies, and leaves out who is most afraid.",
    change: "Take every condition away, and say so to the people before.",
    rests: [
      directive("article 11(3)"),
      europe("article 12(6)"),
      principleFromMemory("principle 8"),
      tradePage("how can I fight"),
    ],
    test: all(
      "depends_on: nothing",
      noneOf(
        "depends_on: a statement",
        "depends_on: stopping the work",
        "depends_on: papers",
        "depends_on: faith or classes",
        "depends_on: staying in the house",
      ),
    ),
  },
  {
    id: "own-lawyer-first",
    about: "Help, money and home",
    must: "Nobody makes a statement before a lawyer or an adviser who works for them alone.",
    why: "A statement made in fear can charge the one who makes it, and cannot be taken back.",
    change: "Ask for no statement, or pay for a lawyer whom they choose, and for the time to think.",
    rests: [europe("articles 13(1) and 15(2)"), protocol("article 6(2) and (3)(b)")],
    test: oneOf("lawyer_first: no statement", "lawyer_first: own lawyer first"),
  },
  {
    id: "earnings-stay-theirs",
    about: "Help, money and home",
    must: "Earnings and savings stay theirs, and pay that is owed can be claimed.",
    why: "Money that is seized or lost was rent, school fees and a debt’s next payment.",
    change: "Let nothing of theirs be seized. Have someone ready who claims what is owed, whatever their papers.",
    rests: [protocol("article 6(6)"), europe("article 15(3)"), forcedLabourProtocol("article 4(1)")],
    test: oneOf("earnings: stay theirs, and claimed"),
  },
  {
    id: "home-kept",
    about: "Help, money and home",
    must: "Nobody loses a home or a workplace through it, unless another that they chose is ready.",
    why: "Who loses a room works where it is worse and alone.",
    change: "Close nothing and tell no landlord. If a place must go, have one ready that they chose.",
    rests: [
      principleFromMemory("guideline 1"),
      factSheet("on raids: economic survival"),
      practice("section 6, unwanted consequences"),
    ],
    test: oneOf("home: kept", "home: another they chose"),
  },
  {
    id: "reprisals-talked-through",
    about: "Help, money and home",
    must: "Whether someone could come after them, their family or those who stay was talked through with them, and prepared.",
    why: "Debts do not end with an arrest, and families are asked for the money.",
    change: "Talk it through with each of them, and prepare what they ask for, for those who stay as well.",
    rests: [
      whoInterviews("recommendation 2, know the subject and assess the dangers"),
      protocol("article 6(5)"),
      europe("article 12(2)"),
    ],
    test: any("reprisals: nobody, they say", "reprisals: prepared with them"),
  },
]
