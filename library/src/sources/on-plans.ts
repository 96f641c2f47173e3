import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"
const reproduction = "the text of the Dutch treaty collection, in a public copy"

/** What the safeguards of a plan rest on, beside sources that stand elsewhere; in alphabetical order of id. */
export const onPlans: readonly Source[] = Object.freeze([
  {
    id: "coe-convention-2005-protection",
    title: "Convention on Action against Trafficking in Human Beings (CETS 197), chapter III: protection",
    by: "Council of Europe",
    date: "2005-05-16",
    at: "https://github.com/statengeneraal/laws-markdown",
    checked: `articles 10 to 16 ${compared} with the English words in ${reproduction}`,
    doesNotShow: "which States are parties, nor that anyone who is not trafficked has these rights: it binds States",
    placesAre: "articles",
  },
  {
    id: "gaatw-2020",
    title: "A page on responses led by peers, Forced Migration Review 64",
    by: "Gerasimov, Global Alliance Against Traffic in Women",
    date: "2020",
    at: "http://online.flipbuilder.com/qgtt/vmpp/files/basic-html/page47.html",
    checked: `page 47 ${compared}: that responses led by peers turn to the person, and that raids are violent for both groups`,
    doesNotShow: "how often either is so: it is an article by an alliance that has a view, and counts nothing",
    placesAre: "not numbered so",
  },
  {
    id: "ohchr-2002",
    title: "Recommended Principles and Guidelines on Human Rights and Human Trafficking (E/2002/68/Add.1)",
    by: "United Nations High Commissioner for Human Rights",
    date: "2002-05-20",
    at: "https://645012.skal.fun/instree/traffickingGuidelinesHCHR.html",
    checked: `principles 1 to 3 and the headings of the guidelines ${compared} with a reproduction; the other principles, the guidelines and the day from memory`,
    doesNotShow: "law: they are recommended, and bind nobody",
    placesAre: "not numbered so",
  },
  {
    id: "practice-review-2026",
    title: "How such a program could hurt, and what prevents it: a practice review",
    by: "the founders of Distinguo",
    date: "2026-11-22",
    at: "",
    checked:
      "from memory and judgement; not reviewed yet by organisations led by people who sell sex or by people who lived through such plans",
    doesNotShow: "that any of it was tried: it is judgement, and says so",
    placesAre: "not numbered so",
  },
  {
    id: "un-protocol-2000-protection",
    title: "The United Nations Protocol of 2000, part II: protection",
    by: "United Nations General Assembly, resolution 55/25",
    date: "2000-11-15",
    at: "https://github.com/statengeneraal/laws-markdown",
    checked: `articles 6 to 8 ${compared} with the English words in ${reproduction}`,
    doesNotShow: "what anyone can claim: article 6 says “in appropriate cases” and “shall consider”",
    placesAre: "articles",
  },
  {
    id: "unicef-2006",
    title: "Guidelines on children who were trafficked, technical notes (their title shortened)",
    by: "United Nations Children’s Fund",
    date: "2006-09",
    at: "https://lastradainternational.org/doc-center/1117/",
    checked: `that they are there, and what they are about, ${compared} with a library’s page; their words from memory`,
    doesNotShow: "law: they are a recommendation of good practice",
    placesAre: "not numbered so",
  },
  {
    id: "who-interviews-2003",
    title: "Ethical and Safety Recommendations for Interviewing Trafficked Women",
    by: "World Health Organization; Zimmerman and Watts",
    date: "2003",
    at: "https://issuu.com/molosongololo/docs/resource-manual/24",
    checked: `recommendations 1 to 7 ${compared} with a reprint of the list; 8 to 10 from memory`,
    doesNotShow: "anything about plans: it is about interviews, and we read it for what comes after one too",
    placesAre: "not numbered so",
  },
  {
    id: "who-programmes-2013",
    title: "Implementing Comprehensive HIV/STI Programmes with Sex Workers",
    by: "World Health Organization, UNFPA, UNAIDS, the Global Network of Sex Work Projects and the World Bank",
    date: "2013",
    at: "https://apnsw.info/community-resources/swit/smart-guide-to-swit/",
    checked: `that it is there, and its chapters, ${compared}; what it says of each from memory`,
    doesNotShow: "the law of any place",
    placesAre: "not numbered so",
  },
])
