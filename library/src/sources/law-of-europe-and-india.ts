import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** Texts of Scotland, Northern Ireland, the Netherlands, Germany and India, in alphabetical order of id. */
export const lawOfEuropeAndIndia: readonly Source[] = Object.freeze([
  {
    id: "de-stgb-232-233a",
    title: "Strafgesetzbuch (criminal code), sections 232 to 233a",
    by: "Federal Republic of Germany",
    date: "as of 2026-04-04",
    at: "https://www.gesetze-im-internet.de/stgb/",
    checked: `sections 232 to 233a ${compared} with the text of 4 April 2026, as a public copy of it has them; they read as in a copy of March 2022. The day they came into force from memory`,
    doesNotShow:
      "how courts read a predicament, causing, exploitation and a ruthless pursuit of profit, nor whether the reform drafted in October 2025 is in force now",
    placesAre: "sections",
  },
  {
    id: "in-bns-2023",
    title: "Bharatiya Nyaya Sanhita, 2023 (Act 45 of 2023), sections 143 and 144",
    by: "Parliament of India",
    date: "2023",
    at: "https://law.emunshi.ai/bns/143",
    checked: `section 143 ${compared} with two reproductions of the Act, section 144 with a public copy of it`,
    doesNotShow:
      "what physical exploitation is, nor any clause that spares a child the means: subsections (4) to (6) only raise the sentence",
    placesAre: "sections",
  },
  {
    id: "in-itpa-1956",
    title: "Immoral Traffic (Prevention) Act, 1956, sections 2 to 8",
    by: "Parliament of India",
    date: "1956",
    at: "https://www.casemine.com/act/in/64b64c2e5240a75ca51e7e04/amp",
    checked: `sections 2(a), 2(f), 3, 4, 5(1) and 6(1) ${compared} with reproductions of the Act and with a public copy of its text, sections 7 and 8 with commentaries that set out their words; the day of its present form from memory`,
    doesNotShow:
      "any coercion: sections 3 to 5 ask for none. Sections 7 and 8 punish the person themselves and are no definition of anything done to them",
    placesAre: "sections",
  },
  {
    id: "in-kerala-high-court-2023",
    title: "Judgment on section 5 of the Immoral Traffic (Prevention) Act, December 2023",
    by: "High Court of Kerala",
    date: "2023-12",
    at: "https://livelaw.in/amp/high-court/kerala-high-court/kerala-high-court-section-5-immoral-traffic-prevention-act-brothel-consumer-liable-procuring-persons-for-prostitution-245492",
    checked: `that a customer in a brothel can be charged with procuring ${compared} with a report of the judgment, not with its text`,
    doesNotShow: "the law of the rest of India: other High Courts are not bound by it",
    placesAre: "not numbered so",
  },
  {
    id: "nl-sr-273f",
    title: "Wetboek van Strafrecht (criminal code), article 273f",
    by: "Kingdom of the Netherlands",
    date: "as of 2012",
    at: "https://legislationline.org/taxonomy/term/22761",
    checked: `the nine limbs of article 273f(1) ${compared} with an English translation of the text of 2012, and limb 3 with another, https://antislaverylaw.ac.uk/country/netherlands/; of limbs 6 to 9 the sense and the word “profits”; the other words quoted of them, of 273f(2) and of 273f(6) are from memory`,
    doesNotShow:
      "the Dutch words, the wording since 2013 (begging, criminal activities, vulnerable position), nor whether Bill 36 547, before the Senate on 18 November 2025, is in force now",
    placesAre: "articles",
  },
  {
    id: "nl-supreme-court-273f",
    title: "Judgments on article 273f(1), limbs 3 and 4: ECLI:NL:HR:2016:857 and ECLI:NL:HR:2015:3309",
    by: "Supreme Court of the Netherlands",
    date: "2016-05-17 and 2015-11-24",
    at: "https://www.bjutijdschriften.nl/tijdschrift/CenR/2021/1/CenR_2542-9248_2021_005_001_002",
    checked: `for limb 3 ${compared} with a law journal's abstract and with https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:PHR:2016:1277; for limb 4 with the summary at https://ndfr.nl/content/ECLI_NL_PHR_2015_2038; neither with the judgment itself`,
    doesNotShow: "which circumstances make exploitation presumable: those listed here are from memory",
    placesAre: "not numbered so",
  },
  {
    id: "northern-ireland-2015-act",
    title: "Human Trafficking and Exploitation Act (Northern Ireland) 2015, chapter 2 (its title shortened)",
    by: "Northern Ireland Assembly",
    date: "as of 2022-04-28",
    at: "https://www.legislation.gov.uk/nia/2015/2",
    checked: `sections 1 to 3 and 15 ${compared} with a public copy of the revised text; section 2 also with the text as enacted; the day they came into force from memory`,
    doesNotShow: "how courts read section 3(3) beside article 64A of the Order, and who a vulnerable adult is",
    placesAre: "sections",
  },
  {
    id: "northern-ireland-sexual-offences-order-2008",
    title: "Sexual Offences (Northern Ireland) Order 2008, articles 62 to 64A",
    by: "Parliament of the United Kingdom, for Northern Ireland",
    date: "2008",
    at: "https://www.legislation.gov.uk/nia/2015/2/section/15",
    checked: `article 64A ${compared} as section 15 of the Act of 2015 writes it; articles 62 and 63 from memory`,
    doesNotShow: "any need for coercion in article 64A: it asks for none",
    placesAre: "articles",
  },
  {
    id: "scotland-2015-act",
    title: "Human Trafficking and Exploitation (Scotland) Act 2015, sections 1 to 4",
    by: "Scottish Parliament",
    date: "as of 2025-05-05",
    at: "https://www.legislation.gov.uk/asp/2015/12",
    checked: `sections 1 to 4 and 8 ${compared} with a public copy of the revised text; the day they came into force from memory`,
    doesNotShow:
      "when help is an influence that aids: sections 3(3) and 3(4) ask for no coercion and define neither word",
    placesAre: "sections",
  },
])
