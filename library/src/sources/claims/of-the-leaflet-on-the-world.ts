import type { Claim } from "./claim.ts"

const leaflet = { standsIn: "leaflet-sex-work-and-trafficking" } as const

/** What the leaflet says of what happens, and of the boards in India. */
export const claimsOfTheLeafletOnTheWorld: readonly Claim[] = Object.freeze([
  {
    id: "leaflet/conditions",
    says: "What harms people who sell sex is stigma, punishing laws and unequal power, and not the work itself.",
    at: "The difference",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "a measure of each: the leaflet names no study here",
    ...leaflet,
  },
  {
    id: "leaflet/dangers",
    says: "Confusing the two misses people who are trafficked, adds violence and distrust, keeps people from reporting, and takes attention from other work.",
    at: "The dangers",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "how often: the leaflet names reports of several organisations, and none of them was read",
    ...leaflet,
  },
  {
    id: "leaflet/two-quotations",
    says: "What a global network and an organisation in Spain say of it.",
    at: "two quotations",
    about: "the document itself",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "that the words are as they were said: where they stand was not looked for",
    ...leaflet,
  },
  {
    id: "leaflet/raids",
    says: "Raids meant to free people go with grave wrongs, with deportations, and drive people from services.",
    at: "first case study",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "raided-2018",
        shows:
          "of 243 women taken in four Indian towns 193 had said that they worked by choice, and most of those released went back",
      },
    ],
    doesNotShow: "deportations, and what happened elsewhere",
    ...leaflet,
  },
  {
    id: "leaflet/board",
    says: "A board of a sex workers’ organisation in India works closely with the people concerned and follows up.",
    at: "second case study",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      { source: "chowdhury-2012", shows: "who sits on the boards, and that newcomers are met by them" },
      { source: "jana-2014", shows: "that everyone who came newly was spoken with, and that some were followed up" },
    ],
    doesNotShow: "anything by someone outside it; meeting every newcomer is itself a burden on adults",
    ...leaflet,
  },
  {
    id: "leaflet/three-times",
    says: "They have helped three times more trafficked women and girls than other agencies.",
    at: "second case study",
    about: "the world",
    compared: "looked for and not found",
    heldAgainst: [
      { source: "steen-2015-lancet", shows: "nothing: the comment that is named was not found" },
      {
        source: "jana-2014",
        shows:
          "that the programme counts more than eighty in a hundred of those helped in its State as its own; from 2009 to 2011 it met 2195 women and girls, 170 of them under 18 and 45 adults against their will",
      },
      {
        source: "steen-2015-rhm",
        shows: "that between four and ten in a hundred newcomers were under 18 or made to come",
      },
    ],
    doesNotShow:
      "that more were helped because of the boards: it is the programme’s own count, in one State, and a number of people is no measure of how well",
    ...leaflet,
  },
  {
    id: "leaflet/name-and-year",
    says: "The board is of the “Durbar Mahala Samanwaya Committee”, and the comment is of 2014.",
    at: "second case study, references",
    about: "the document itself",
    compared: "it is otherwise",
    heldAgainst: [
      { source: "chowdhury-2012", shows: "the name is Durbar Mahila Samanwaya Committee" },
      { source: "steen-2015-lancet", shows: "the issue is of 2015" },
    ],
    doesNotShow: "when the comment was first put on the web",
    ...leaflet,
  },
])
