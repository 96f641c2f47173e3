import type { PlanQuestion } from "../question.ts"

/** What police do, who may be arrested, by what means, and what is taken. */
export const askedOfPoliceAndForce = [
  {
    id: "police",
    asks: "What part do police have?",
    several: false,
    answers: [
      ["none", "None"],
      ["asked for by the person", "They do what the person asked them for"],
      ["if someone calls them", "They come only if someone in danger calls them"],
      ["they lead or come along", "They lead it or come along, and nobody concerned asked for them"],
    ],
  },
  {
    id: "arrested",
    asks: "Who may be arrested, fined or charged?",
    several: true,
    answers: [
      ["nobody", "Nobody"],
      ["one known person", "One person, known before, who is said to have done harm"],
      ["people who sell sex", "People who sell sex"],
      ["people who pay", "People who pay for sex"],
      ["people without papers", "People without papers"],
      ["people who share or help", "People who share a flat, rent out a room, drive or answer a phone"],
      ["anyone there", "Anyone who is there"],
    ],
    alone: ["nobody"],
  },
  {
    id: "written_down",
    asks: "What is written down, pictured or passed on about the people there?",
    several: true,
    answers: [
      ["nothing", "Nothing"],
      ["what each agreed to", "Only what each agreed to"],
      ["names or papers", "Names or papers are listed"],
      ["pictures or fingerprints", "Pictures or fingerprints are taken"],
      ["passed on", "It is passed to immigration, landlords, banks, schools or family"],
    ],
    alone: ["nothing"],
  },
  {
    id: "means",
    asks: "By what means?",
    several: true,
    answers: [
      ["openly", "Openly, by people who say who they are"],
      ["unannounced", "Unannounced, in working hours"],
      ["at night", "At night"],
      ["doors forced", "Doors are forced"],
      ["weapons or dogs", "Weapons or dogs are shown"],
      ["someone pretends", "Someone pretends to be a client or a worker"],
    ],
  },
  {
    id: "taken",
    asks: "What may be taken, or used as evidence?",
    several: true,
    answers: [
      ["nothing", "Nothing"],
      ["what someone hands over", "What someone hands over of their own wish"],
      ["things of the one arrested", "Things of the one person arrested"],
      ["condoms", "Condoms, or what is for health"],
      ["phones", "Phones, or what is on them"],
      ["money", "Money"],
      ["papers", "Papers"],
    ],
    alone: ["nothing"],
  },
  {
    id: "bodies",
    asks: "Is anyone searched, undressed, examined or tested?",
    several: false,
    answers: [
      ["only who asks", "Only someone who asks for care"],
      ["by rule", "Yes, as a rule"],
    ],
  },
] as const satisfies readonly PlanQuestion[]
