import { all } from "../../../reasoning/index.ts"
import { noneOf, oneOf } from "../condition.ts"
import {
  directive,
  europe,
  factSheet,
  gaatw,
  indianCourt,
  practice,
  principle,
  principleFromMemory,
  protocol,
  raided,
  whoInterviews,
  whoProgrammes,
} from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Police only as asked for; nobody punished; no force; nothing taken. */
export const onPoliceAndForce: readonly Safeguard[] = [
  {
    id: "police-as-asked-for",
    about: "Police, force and belongings",
    must: "Police come only if someone concerned asked for them, and do what was asked.",
    why: "Police whom nobody called frighten the people they came for. Police whom someone asked for can end what harms them.",
    change: "Leave police out until someone asks for them, for a thing they can name, knowing what it may bring.",
    rests: [factSheet("on raids: targeted, and where there is evidence of duress"), gaatw, raided],
    test: oneOf("police: none", "police: asked for by the person", "police: if someone calls them"),
  },
  {
    id: "nobody-punished",
    about: "Police, force and belongings",
    must: "Nobody is arrested, fined or charged for selling sex, for papers, or for sharing a flat and helping each other.",
    why: "Arrest makes those it was meant for into the accused, and can stay on record for life.",
    change:
      "Have it agreed in writing, by whoever decides on charges, that none of them is arrested, fined or charged.",
    rests: [directive("article 8"), principleFromMemory("principle 7"), indianCourt],
    test: noneOf(
      "arrested: people who sell sex",
      "arrested: people without papers",
      "arrested: people who share or help",
      "arrested: anyone there",
    ),
  },
  {
    id: "arrests-reach-one-known-person",
    about: "Police, force and belongings",
    must: "If anyone is arrested it is one person, known before, who is said to have done harm, and nobody else.",
    why: "Arresting those who pay, or whoever is there, brings police, names and cameras to where people work and live, and they lose both.",
    change: "Leave everyone out but the one person who does harm, and not where others work or live.",
    rests: [factSheet("on raids: only identified individuals"), practice("section 5")],
    test: all(
      oneOf("arrested: nobody", "arrested: one known person"),
      noneOf(
        "arrested: people who pay",
        "arrested: people who sell sex",
        "arrested: people without papers",
        "arrested: people who share or help",
        "arrested: anyone there",
        "kind: buyers operation",
      ),
    ),
  },
  {
    id: "nobody-listed",
    about: "Police, force and belongings",
    must: "Nothing is written down, pictured or passed on about people but what each agreed to.",
    why: "A list of people who sell sex finds its way to landlords, banks, borders and families.",
    change:
      "Take no names, papers, pictures or fingerprints. Write only what someone agreed to, and say who will read it.",
    rests: [
      protocol("article 6(1)"),
      europe("article 11(1)"),
      whoInterviews("recommendation 5, anonymity and confidentiality"),
    ],
    test: all(
      oneOf("written_down: nothing", "written_down: what each agreed to"),
      noneOf("written_down: names or papers", "written_down: pictures or fingerprints", "written_down: passed on"),
    ),
  },
  {
    id: "no-force",
    about: "Police, force and belongings",
    must: "It is done openly and is no raid: no forced doors, no weapons or dogs, nobody who pretends, nothing at night.",
    why: "Force hurts those it was meant for first; a client who turns out to be police makes every client a threat.",
    change: "Come openly, by day, as those you are. If that is not possible, this is not the way.",
    rests: [principle(3), gaatw, factSheet("on raids")],
    test: all(
      oneOf("means: openly", "means: unannounced"),
      noneOf(
        "means: at night",
        "means: doors forced",
        "means: weapons or dogs",
        "means: someone pretends",
        "kind: raid",
      ),
    ),
  },
  {
    id: "condoms-left",
    about: "Police, force and belongings",
    must: "No condom, and nothing else that is for health, is taken or used as evidence.",
    why: "Where condoms are evidence, people may carry none.",
    change: "Have it agreed in writing that nothing for health is looked for, taken, counted or named.",
    rests: [whoProgrammes("chapter 2, on violence and policing"), practice("section 2")],
    test: noneOf("taken: condoms"),
  },
  {
    id: "belongings-left",
    about: "Police, force and belongings",
    must: "Phones, money and papers stay with those they belong to.",
    why: "A phone is how someone reaches their children, their money and their friends, and holds everyone else’s number.",
    change: "Take nothing but what someone hands over of their own wish, or what belongs to the one person arrested.",
    rests: [principle(3), protocol("article 6(1)"), practice("section 2")],
    test: noneOf("taken: phones", "taken: money", "taken: papers"),
  },
  {
    id: "bodies-left-alone",
    about: "Police, force and belongings",
    must: "Nobody is searched, undressed, examined or tested unless they ask for care.",
    why: "An examination that is forced is violence, whoever does it.",
    change: "Offer care apart from all this, by a service that reports to nobody, and only to who asks.",
    rests: [europe("article 12(7)"), whoProgrammes("chapter 5, on voluntary care")],
    test: oneOf("bodies: only who asks"),
  },
]
