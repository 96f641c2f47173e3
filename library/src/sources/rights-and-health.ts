import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** What the rights and the sentences on health rest on, in alphabetical order of id. */
export const rightsAndHealth: readonly Source[] = Object.freeze([
  {
    id: "cat-1984",
    placesAre: "articles",
    title: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
    by: "United Nations General Assembly, resolution 39/46",
    date: "1984-12-10",
    at: "http://legislation.data.gov.uk/uksi/1997/1769/schedule/1/part/I/crossheading/3/made/data.html",
    checked: `article 3(1) and (2) ${compared} with the text in a British statutory instrument; the resolution and the day from memory`,
    doesNotShow: "how one asks for its protection, by when, and before which office",
  },
  {
    id: "consular-relations-1963",
    placesAre: "articles",
    title: "Vienna Convention on Consular Relations",
    by: "United Nations Conference on Consular Relations",
    date: "1963-04-24",
    at: "https://www.oocities.org/three_strikes_legal/Article_36.html",
    checked: `article 36(1) and (2) ${compared} with a reproduction`,
    doesNotShow: "which States have agreed with each other to tell without being asked",
  },
  {
    id: "crc-1989",
    placesAre: "articles",
    title: "Convention on the Rights of the Child",
    by: "United Nations General Assembly, resolution 44/25",
    date: "1989-11-20",
    at: "https://www.child-abuse.com/childhouse/childrens_rights/crc/crc9.html",
    checked: `article 9 ${compared} with two reproductions; the resolution and the day from memory`,
    doesNotShow: "how long a decision takes, and what holds until then",
  },
  {
    id: "hiv-pep-72-hours",
    placesAre: "not numbered so",
    title: "What is PEP",
    by: "an HIV organisation in Scotland",
    date: "not dated",
    at: "https://www.hiv.scot/faqs/what-is-pep",
    checked: `the 72 hours ${compared} with this page and with two other health organisations' pages; the guideline of the World Health Organization not compared`,
    doesNotShow:
      "who gets it where you are, what it costs, and whether it is right for one person: a nurse or a doctor says that",
  },
  {
    id: "iccpr-1966",
    placesAre: "articles",
    title: "International Covenant on Civil and Political Rights",
    by: "United Nations General Assembly, resolution 2200A (XXI)",
    date: "1966-12-16",
    at: "https://en.m.wikisource.org/wiki/Page:UN_Treaty_Series_-_vol_999.pdf/185",
    checked: `article 14(3) ${compared} with the United Nations Treaty Series, volume 999; article 8 with http://law-ref.org/CPR/article8.html; article 9(1) to (3) with a reproduction of 1967`,
    doesNotShow: "the law of any one State, nor what holds before there is a charge",
  },
  {
    id: "icescr-1966",
    placesAre: "articles",
    title: "International Covenant on Economic, Social and Cultural Rights",
    by: "United Nations General Assembly, resolution 2200A (XXI)",
    date: "1966-12-16",
    at: "http://www.aria-law.com/Data-View.aspx?lang=en&id=4508",
    checked: `articles 7 and 8(1)(a) ${compared} with a reproduction, and article 12(2)(d) with another; the resolution from memory`,
    doesNotShow: "what anyone can claim at once: States are to bring these rights about step by step",
  },
  {
    id: "migrant-workers-1990",
    placesAre: "articles",
    title:
      "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    by: "United Nations General Assembly, resolution 45/158",
    date: "1990-12-18",
    at: "http://lawin.org/international-convention-on-the-protection-of-the-rights-of-all-migrant-4/",
    checked: `article 21 ${compared} with a reproduction, and article 25(3) with another; that many States have not joined is from memory`,
    doesNotShow: "which States have joined it",
  },
  {
    id: "who-emergency-contraception",
    placesAre: "not numbered so",
    title: "Emergency contraception, fact sheet no. 244",
    by: "World Health Organization",
    date: "2012-07",
    at: "https://www.popline.org/",
    checked: `the five days ${compared} with a library's summary of the sheet, not with the sheet itself nor with a later one`,
    doesNotShow: "which pill is right for one person, and where it is given",
  },
])
