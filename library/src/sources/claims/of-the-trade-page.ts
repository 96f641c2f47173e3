import type { Claim } from "./claim.ts"

const page = { standsIn: "page-on-trafficking-in-the-sex-trade" } as const

/** What the page “Trafficking in the Sex Trade” says. */
export const claimsOfTheTradePage: readonly Claim[] = Object.freeze([
  {
    id: "trade-page/any-industry",
    says: "Trafficking is exploiting someone by force, fraud or coercion, in any industry.",
    at: "Human Trafficking and Exploitation",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "us-22-usc-7102",
        shows: "so for the severe form of labour; a child in commercial sex needs none of the three",
      },
    ],
    doesNotShow: "the law elsewhere: the Protocol’s means are more than three",
    ...page,
  },
  {
    id: "trade-page/two-categories",
    says: "The law of the United States has two categories for the sex industry.",
    at: "Human Trafficking and Exploitation",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "us-22-usc-7102",
        shows: "two severe forms, of commercial sex and of labour; labour is not of one industry",
      },
    ],
    doesNotShow: "the label without any coercion, § 7102(12), which the page does not name",
    ...page,
  },
  {
    id: "trade-page/sex-trafficking",
    says: "What sex trafficking is under that law.",
    at: "What Is Sex Trafficking?",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [{ source: "us-22-usc-7102", shows: "the page joins paragraph (12) with the severe form in (11)(A)" }],
    doesNotShow: "that the two are apart: which benefit looks at which is another question",
    ...page,
  },
  {
    id: "trade-page/false-line",
    says: "The line between the two was made to deny that selling sex is labour.",
    at: "What is the difference …",
    about: "the world",
    compared: "a view, which nothing can settle",
    heldAgainst: [],
    doesNotShow: "why Congress wrote it so: nothing on that was read",
    ...page,
  },
  {
    id: "trade-page/prosecutions",
    says: "Almost all prosecutions are of the sex industry, for want of training and funds for other labour.",
    at: "What is the difference …",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "any count: the page gives none",
    ...page,
  },
  {
    id: "trade-page/sexual-violence",
    says: "Sexual violence is common in labour trafficking and often not asked after.",
    at: "What is the difference …",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "how common: the page gives no figure",
    ...page,
  },
  {
    id: "trade-page/reporting",
    says: "People whose work is a crime are much less likely to report what was done to them.",
    at: "Decriminalization …",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "by how much, or where: no study is named",
    ...page,
  },
  {
    id: "trade-page/vulnerability",
    says: "Whoever uses others builds on what criminal law and missing papers make of them.",
    at: "Decriminalization …",
    about: "the world",
    compared: "not compared",
    heldAgainst: [
      {
        source: "nz-prostitution-reform-act-2003",
        shows: "that even where the work is lawful a temporary visa may be lost by it, section 19",
      },
    ],
    doesNotShow: "how often somebody uses that against a person",
    ...page,
  },
  {
    id: "trade-page/best-informed",
    says: "People who sell sex know the trade best and are nearest to those who are trafficked in it.",
    at: "Resources",
    about: "the world",
    compared: "a view, which nothing can settle",
    heldAgainst: [],
    doesNotShow: "a comparison with anyone else",
    ...page,
  },
])
