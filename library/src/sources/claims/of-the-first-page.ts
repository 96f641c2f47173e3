import type { Claim } from "./claim.ts"

const page = { standsIn: "page-what-about-sex-trafficking" } as const

/** What the page “What about sex trafficking?” says. */
export const claimsOfTheFirstPage: readonly Claim[] = Object.freeze([
  {
    id: "first-page/definition",
    says: "Trafficking is the threat of force or another means, for exploitation.",
    at: "first paragraph",
    about: "the law",
    compared: "it is otherwise",
    heldAgainst: [
      {
        source: "un-protocol-2000",
        shows: "article 3(a) begins with five acts, from recruitment to receipt; the page leaves them out",
      },
    ],
    doesNotShow: "what follows where only a means was there: without an act it is not this definition",
    ...page,
  },
  {
    id: "first-page/no-border",
    says: "People may be trafficked within a country as well as across a border.",
    at: "first paragraph",
    about: "the law",
    compared: "it is as said",
    heldAgainst: [
      { source: "un-protocol-2000", shows: "article 3 names no border" },
      { source: "coe-trafficking-convention-2005", shows: "it reaches trafficking inside one country too" },
    ],
    doesNotShow: "every national text: in some a journey, or a border, is asked for",
    ...page,
  },
  {
    id: "first-page/millions",
    says: "It has been claimed that there are millions, and ever more.",
    at: "second paragraph",
    about: "the world",
    compared: "not compared",
    heldAgainst: [{ source: "gao-06-825", shows: "that the estimates of 2006 could not be relied on" }],
    doesNotShow: "how many there are: the page reports that others claimed it, and names two books on the dispute",
    ...page,
  },
  {
    id: "first-page/varied",
    says: "Research suggests a picture much more varied, with different degrees of choice among migrants who sell sex.",
    at: "second paragraph",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "how the studies it names chose whom they met: none of the three was read",
    ...page,
  },
  {
    id: "first-page/do-not-fit",
    says: "Many who are called trafficked, most of them migrants who sell sex, do not fit that picture.",
    at: "second paragraph",
    about: "the world",
    compared: "not compared",
    heldAgainst: [
      {
        source: "raided-2018",
        shows: "that in four Indian towns most women taken in raids said at the raid that they worked by choice",
      },
    ],
    doesNotShow: "how many anywhere else: that study speaks of those its partners could meet",
    ...page,
  },
  {
    id: "first-page/police-operation",
    says: "One big police operation in the United Kingdom found nobody who had forced people to sell sex.",
    at: "note 84",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "guardian-2009-10-20",
        shows:
          "that the operation of 2007 and 2008 led to none; and that five men were convicted in that time by other ways",
      },
    ],
    doesNotShow: "that there was nobody: what one operation found is no count of what there is",
    ...page,
  },
])
