import { lawOfEuropeAndIndia } from "./law-of-europe-and-india.ts"
import { rightsAndHealth } from "./rights-and-health.ts"
import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** Every source the house relies on: those of law and vocabulary in alphabetical order of id, then the other files'. */
export const sources: readonly Source[] = Object.freeze([
  {
    id: "ctdc-2020",
    title: "Global Dataset, 2020 header",
    by: "Counter-Trafficking Data Collaborative",
    date: "2020-04-14",
    at: "https://raw.githubusercontent.com/alnoel/CUNYSPS-Data607/main/globaldataset_20200414.csv",
    checked: `column names ${compared} with a public copy of the file; a second public copy has the same header`,
    doesNotShow: "anything about how common something is: it holds identified and assisted people only",
  },
  {
    id: "de-stgb-138-139",
    title: "Strafgesetzbuch (criminal code), sections 138 and 139",
    by: "Federal Republic of Germany",
    date: "as of 2026-04-04",
    at: "https://www.gesetze-im-internet.de/stgb/",
    checked: `section 138 ${compared} with a public copy of the text of March 2022; the closing words of 138(1), 138(3) and section 139 also with the text of 4 April 2026, as a public copy has it`,
    doesNotShow: "whether the list of 138(1) no. 6 changed after March 2022, nor what a court asks of a worker",
  },
  {
    id: "echr",
    title: "European Convention on Human Rights, article 4",
    by: "Council of Europe",
    date: "1950-11-04",
    at: "https://fra.europa.eu/en/law-reference/european-convention-human-rights-echr-2",
    checked: `article 4 ${compared} with the text given by the EU Agency for Fundamental Rights; case law from memory`,
    doesNotShow: "what slavery, servitude or forced labour is: the article defines none of them",
  },
  {
    id: "icls-2018",
    title: "Guidelines concerning the measurement of forced labour",
    by: "20th International Conference of Labour Statisticians",
    date: "2018",
    at: "https://docslib.org/doc/8606099/guidelines-concerning-the-measurement-of-forced-labour",
    checked: `that measurement rests on the two criteria of article 2(1) of Convention No. 29, ${compared}`,
    doesNotShow: "what a court would find: it is made for counting",
  },
  {
    id: "ilo-c29",
    title: "Forced Labour Convention, 1930 (No. 29)",
    by: "International Labour Organization",
    date: "1930-06-28",
    at: "https://www.scribd.com/doc/116931908/Forced-Labour",
    checked: `article 2(1) and 2(2) ${compared} with a reproduction in English and with the Czech official text; its days with https://wn.com/Forced_Labour_Convention`,
    doesNotShow: "which penalties and which lost freedoms count: the article does not list them",
  },
  {
    id: "ilo-indicators-2012",
    title: "Indicators of Forced Labour",
    by: "International Labour Organization",
    date: "2012",
    at: "",
    checked: `the list of eleven ${compared} with two texts that repeat it, not with the booklet itself`,
    doesNotShow: "that one indicator, or any number of them, is forced labour",
  },
  {
    id: "ilo-supervision",
    title: "How the ILO's supervisory bodies read Convention No. 29",
    by: "Committee of Experts on the Application of Conventions and Recommendations",
    date: "not dated",
    at: "",
    checked: "not compared: from memory",
    doesNotShow: "a closed list: the bodies speak of examples",
  },
  {
    id: "in-pocso-2012-s19",
    title: "Protection of Children from Sexual Offences Act, 2012, section 19",
    by: "Parliament of India",
    date: "2012",
    at: "",
    checked: `section 19(1) ${compared} with public copies of the Act`,
    doesNotShow: "any duty about adults, nor by when one must report and who is exempt",
  },
  {
    id: "leaflet-sex-work-and-trafficking",
    title: "Sex Work versus 'Sex Trafficking' and understanding the difference",
    by: "a sex workers' rights campaign in South Africa; the model it shows is by Yingwana, Walker and Etchart (2019)",
    date: "2019 or later",
    at: "",
    checked: "read whole; its paraphrase of the Protocol is narrower than article 3 and is not used here",
    doesNotShow: "the law: its circles are a picture beside the definitions",
  },
  {
    id: "scotland-2015-act-s38",
    title: "Human Trafficking and Exploitation (Scotland) Act 2015, section 38",
    by: "Scottish Parliament",
    date: "as of 2025-05-05",
    at: "https://www.legislation.gov.uk/asp/2015/12",
    checked: `section 38 ${compared} with a public copy of the revised text`,
    doesNotShow: "whether section 38 is in force, and which authorities are specified",
  },
  {
    id: "uk-modern-slavery-act-2015",
    title: "Modern Slavery Act 2015 (England and Wales), sections 1 to 3",
    by: "Parliament of the United Kingdom",
    date: "2015-03-26",
    at: "https://www.legislation.gov.uk/ukpga/2015/30",
    checked: `sections 1 to 3 ${compared} with the revised text, state 7 April 2026, in a public reproduction; the day they came into force from memory`,
    doesNotShow: "who gets protection: decisions on that use the Protocol's definition",
  },
  {
    id: "uk-msa-2015-s52",
    title: "Modern Slavery Act 2015, section 52",
    by: "Parliament of the United Kingdom",
    date: "as of November 2024",
    at: "http://legislation.gov.uk/id/ukpga/2015/30/section/52/1",
    checked: `section 52(1) to (3) ${compared}; the list of authorities with a council's page of October 2016`,
    doesNotShow: "which authorities are listed today, nor any other duty in England and Wales",
  },
  {
    id: "uk-sexual-offences-act-2003",
    title: "Sexual Offences Act 2003, sections 52 and 53",
    by: "Parliament of the United Kingdom",
    date: "2003-11-20",
    at: "https://legislation.gov.uk/ukpga/2003/42/part/1/crossheading/exploitation-of-prostitution",
    checked: `section 52 ${compared} with the text of May 2025; that section 53 exists with a public overview, its words from memory`,
    doesNotShow: "any need for coercion: neither section asks for it",
  },
  {
    id: "un-convention-1949",
    title:
      "Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others",
    by: "United Nations General Assembly, resolution 317(IV)",
    date: "1949-12-02",
    at: "https://lawin.org/convention-for-the-suppression-of-the-traffic-in-persons/",
    checked: `articles 1 to 6 ${compared} with a reproduction; that it is in force with https://ny65yearslater.eu/ny_convention/`,
    doesNotShow: "what exploiting is, nor any coercion: it asks for none",
  },
  {
    id: "un-protocol-2000",
    title:
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
    by: "United Nations General Assembly, resolution 55/25",
    date: "2000-11-15",
    at: "http://www.ungift.org/about/human-trafficking.html",
    checked: `article 3 ${compared} with two reproductions; treaty series and dates from memory`,
    doesNotShow: "what exploitation is: article 3 lists it at a minimum and defines none of it",
  },
  {
    id: "un-protocol-notes",
    title: "Interpretative notes to the Protocol, A/55/383/Add.1",
    by: "Ad Hoc Committee on the Elaboration of a Convention against Transnational Organized Crime",
    date: "2000-11-03",
    at: "http://sextrapsa.blogspot.com/2009/08/un-protocol-on-trafficking.html",
    checked: `paragraphs 63, 64 and 68 ${compared} with a reproduction; the date from memory`,
    doesNotShow: "a binding reading: the notes record how the words were understood",
  },
  {
    id: "reference-vocabulary",
    title: "The vocabulary of facts",
    by: "the founders of Distinguo, after the instruments above and the ILO's indicators",
    date: "2026-11-22",
    at: "",
    checked: "not reviewed yet by lawyers, by sex-worker-led or by survivor-led organisations",
    doesNotShow: "that these are the right words: they have not been tried with the people they are for",
  },
  {
    id: "za-act-7-of-2013-ss-18-19",
    title: "Prevention and Combating of Trafficking in Persons Act 7 of 2013, sections 18 and 19",
    by: "Parliament of the Republic of South Africa",
    date: "2013",
    at: "http://www.acts.co.za/prevention-and-combating-of-trafficking-in-persons-act-2013/19__reporting_of_and_dealing_w.php",
    checked: `sections 18(1)(a) and 19(1) to (3) ${compared} with a reproduction`,
    doesNotShow: "other duties to report in South Africa, nor whether the text was amended since",
  },
  {
    id: "us-18-usc-chapter-77",
    title: "United States Code, title 18, sections 1589 and 1591",
    by: "Congress of the United States",
    date: "2026-03-26",
    at: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1591",
    checked: `sections 1589 and 1591 ${compared} with the Code current through Public Law 119-73, in a public reproduction; the days of their versions from memory`,
    doesNotShow: "how courts read serious harm, commerce or knowledge",
  },
  {
    id: "us-22-usc-7102",
    title: "United States Code, title 22, section 7102 (TVPA of 2000)",
    by: "Congress of the United States",
    date: "2026-03-26",
    at: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102",
    checked: `the definitions ${compared} with the Code current through Public Law 119-73, in a public reproduction; earlier versions and days from memory`,
    doesNotShow: "whether fraud about conditions induces an act: the section does not say",
  },
  {
    id: "za-trafficking-act-2013",
    title: "Prevention and Combating of Trafficking in Persons Act 7 of 2013, South Africa",
    by: "Parliament of South Africa",
    date: "2013-07-29",
    at: "https://www.acts.co.za/prevention-and-combating-of-trafficking-in-persons-act-2013/4__trafficking_in_persons.php",
    checked: `section 4(1) and (2) ${compared} with a reproduction that prints (a), (b) and (d) to (j), and section 11 and parts of section 1 with the same site; paragraph (c) follows from section 1; the list of exploitation is from memory`,
    doesNotShow:
      "whether courts read limb (j) and sexual exploitation down, nor which sections commenced after 2 August 2017",
  },
  {
    id: "yingwana-2019",
    title:
      "Sex Work, Migration, and Human Trafficking in South Africa: From polarised arguments to potential partnerships",
    by: "N Yingwana, R Walker and A Etchart, Anti-Trafficking Review, issue 12, pages 74 to 90, doi 10.14197/atr.201219125",
    date: "2019",
    at: "https://www.antitraffickingreview.org/index.php/atrjournal/article/download/378/313?inline=1",
    checked: `the abstract ${compared}; the figure and the text on each overlap not compared: how we read the regions is from memory`,
    doesNotShow: "the law: the authors propose the model for further development, and it decides no finding",
  },
  ...rightsAndHealth,
  ...lawOfEuropeAndIndia,
])

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]))

/** @throws when there is no such source: a citation without a source is our mistake, and tests look for it. */
export function sourceById(id: string): Source {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}
