import type { Source } from "./source.ts"

/** Pages that are a voice in the argument and no law: what they say is given as theirs. In alphabetical order of id. */
export const pagesOnTheWeb: readonly Source[] = Object.freeze([
  {
    id: "page-on-prostitution-and-trafficking-2020",
    placesAre: "not numbered so",
    title: "The Problems Clarifying Prostitution v. Sex Trafficking",
    by: "an organisation against trafficking, which our copy does not name",
    date: "2020-09-02",
    at: "",
    checked: "our copy read whole; nothing in it compared with another source",
    doesNotShow:
      "an answer: it asks how to sort someone who wants to stop and sees no other way to earn enough. It gives no figures and no law",
  },
  {
    id: "page-on-trafficking-in-the-sex-trade",
    placesAre: "not numbered so",
    title: "Trafficking in the Sex Trade",
    by: "a sex workers' rights organisation in the United States, which our copy does not name",
    date: "not dated; it lists a report of 2018",
    at: "",
    checked: "our copy read whole; its sentence on the law held beside 22 U.S.C. 7102, nothing else compared",
    doesNotShow:
      "how often sexual violence happens in any kind of work, or how many prosecutions there are: it gives no figures. Section 7102 names no venues, so that labor trafficking is what happens in some of them is its reading",
  },
])
