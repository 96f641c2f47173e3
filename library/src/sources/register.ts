import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** Every source the house relies on, in alphabetical order of id. */
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
    id: "leaflet-sex-work-and-trafficking",
    title: "Sex Work versus 'Sex Trafficking' and understanding the difference",
    by: "a sex workers' rights campaign in South Africa; the model it shows is by Yingwana, Walker and Etchart (2019)",
    date: "2019 or later",
    at: "",
    checked: "read whole; its paraphrase of the Protocol is narrower than article 3 and is not used here",
    doesNotShow: "the law: its circles are a picture beside the definitions",
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
])

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]))

/** @throws when there is no such source: a citation without a source is our mistake, and tests look for it. */
export function sourceById(id: string): Source {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}
