import type { Claim } from "./claim.ts"

const blog = { standsIn: "page-on-prostitution-and-trafficking-2020" } as const

/** What the page of 2020 on clarifying says. */
export const claimsOfTheBlog: readonly Claim[] = Object.freeze([
  {
    id: "blog/voluntary",
    says: "On the face of it, selling sex is voluntary and sex trafficking is not.",
    at: "first paragraph",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "un-protocol-2000",
        shows: "the line is an act, by a means, for exploitation; and no means is asked of a child",
      },
    ],
    doesNotShow: "what someone in hardship wants: the page asks that itself, and no definition answers it",
    ...blog,
  },
  {
    id: "blog/raids",
    says: "Raids may sweep up trafficked people, who are then punished, and people who want no help.",
    at: "second paragraph",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [{ source: "raided-2018", shows: "the second, in four Indian towns" }],
    doesNotShow: "the first: no source is named",
    ...blog,
  },
  {
    id: "blog/deportation",
    says: "Under past laws someone who sold sex might be deported.",
    at: "second paragraph",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      { source: "us-22-cfr-40-24", shows: "that a visa can be refused for it under the law of today too" },
      {
        source: "nz-prostitution-reform-act-2003",
        shows: "that in New Zealand a temporary visa may be lost by it, section 19",
      },
    ],
    doesNotShow: "which past laws the page means",
    ...blog,
  },
  {
    id: "blog/debts",
    says: "Some argue that raids add to trafficking, because families are then made to pay.",
    at: "second paragraph",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "who argues so, and from what: the page reports it and its answer",
    ...blog,
  },
  {
    id: "blog/essential",
    says: "The work of the police and of courts is essential against trafficking.",
    at: "third part",
    about: "the world",
    compared: "a view, which nothing can settle",
    heldAgainst: [],
    doesNotShow: "what it changes: the page names no study",
    ...blog,
  },
  {
    id: "blog/visas",
    says: "Good practice has come to hold special visas and services.",
    at: "third part",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "how many get one: the rules on such visas were not compared here",
    ...blog,
  },
])
