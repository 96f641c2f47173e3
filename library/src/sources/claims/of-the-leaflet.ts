import type { Claim } from "./claim.ts"

const leaflet = { standsIn: "leaflet-sex-work-and-trafficking" } as const

/** What the leaflet says of definitions and treaties, and of the model it shows. */
export const claimsOfTheLeafletOnLaw: readonly Claim[] = Object.freeze([
  {
    id: "leaflet/definition",
    says: "The United Nations Protocol’s definition, quoted.",
    at: "Definitions",
    about: "the law",
    compared: "it is as said",
    heldAgainst: [{ source: "un-protocol-2000", shows: "article 3(a), the words that are quoted" }],
    doesNotShow: "the rest of the article: a child needs no means, and consent has its own sentence",
    ...leaflet,
  },
  {
    id: "leaflet/three-parts",
    says: "All three parts must be there before a crime can be called trafficking.",
    at: "Definitions",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      { source: "un-protocol-2000", shows: "so for an adult, article 3(a); for a child no means is asked, 3(c)" },
    ],
    doesNotShow: "national law: some texts ask for no means of an adult either",
    ...leaflet,
  },
  {
    id: "leaflet/who-sells-sex",
    says: "The United Nations call so adults and young people aged 18 to 24 who receive money or goods for sexual services.",
    at: "Sex work",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "unaids-2009-sex-work",
        shows:
          "adults, and young people of 18 or over; the bracket with the ages is not in the versions that were read",
      },
    ],
    doesNotShow: "that the words hold for anyone under 18: the later glossary says 18 and above",
    ...leaflet,
  },
  {
    id: "leaflet/convention-1949",
    says: "The Convention of 1949 calls selling sex an evil in its preamble and has provisions against it; some countries did not join for that reason.",
    at: "The difference",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "un-convention-1949",
        shows: "articles 1 to 6, which ask for no coercion; article 6 is against registers of those who sell sex",
      },
    ],
    doesNotShow:
      "the preamble, which was not read, nor why any country stayed away; the title is not as the leaflet has it",
    ...leaflet,
  },
  {
    id: "leaflet/superseded",
    says: "The Protocol took the place of the Convention of 1949.",
    at: "The difference",
    about: "the law",
    compared: "it is otherwise",
    heldAgainst: [{ source: "un-convention-1949", shows: "it is still in force between its parties" }],
    doesNotShow: "how much the Convention is used today",
    ...leaflet,
  },
  {
    id: "leaflet/protocol-2000",
    says: "The Protocol was adopted in 2000 and more than 170 countries have joined it.",
    at: "The difference",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [{ source: "un-protocol-2000", shows: "the day it was adopted" }],
    doesNotShow: "how many have joined: that was not looked up",
    ...leaflet,
  },
  {
    id: "leaflet/not-confused",
    says: "The Protocol does not confuse selling sex with trafficking.",
    at: "The difference",
    about: "the law",
    compared: "it is as said",
    heldAgainst: [
      {
        source: "un-protocol-notes",
        shows: "paragraph 64: the two terms are not defined, and States’ own law on selling sex is left as it is",
      },
    ],
    doesNotShow: "how States use it",
    ...leaflet,
  },
  {
    id: "leaflet/green",
    says: "Where moving and exploitation meet, with transport, coercion and exploitation, that is trafficking.",
    at: "The model, green",
    about: "the law",
    compared: "it is otherwise",
    heldAgainst: [
      {
        source: "un-protocol-2000",
        shows: "the acts are five and none of them is a journey; receiving someone is enough",
      },
    ],
    doesNotShow: "the model’s own words: the article’s figure was not compared",
    ...leaflet,
  },
  {
    id: "leaflet/yellow",
    says: "There is trafficking for sexual exploitation only where all three circles meet.",
    at: "The model, yellow",
    about: "the law",
    compared: "it is otherwise",
    heldAgainst: [
      { source: "un-protocol-2000", shows: "no moving is asked for, so it may be there without that circle" },
    ],
    doesNotShow: "that the picture is of no use: it is a second view here, and decides nothing",
    ...leaflet,
  },
  {
    id: "leaflet/model",
    says: "The model is by Yingwana, Walker and Etchart.",
    at: "The model",
    about: "the document itself",
    compared: "it is as said",
    heldAgainst: [{ source: "yingwana-2019", shows: "the abstract proposes it for further development" }],
    doesNotShow: "the colours and the examples, which are the leaflet’s",
    ...leaflet,
  },
])
