import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** Treaties and the law of European institutions that came after the first twelve definitions, in alphabetical order of id. */
export const internationalLaw: readonly Source[] = Object.freeze([
  {
    id: "bellagio-harvard-2012",
    title: "Guidelines on the Legal Parameters of Slavery",
    by: "members of the Research Network on the Legal Parameters of Slavery, at Bellagio and Harvard",
    date: "2012",
    at: "",
    checked: "not compared: from memory",
    doesNotShow: "a binding reading: the guidelines are scholars' work, and the Convention itself names no power",
  },
  {
    id: "coe-trafficking-convention-2005",
    title: "Convention on Action against Trafficking in Human Beings (CETS 197)",
    by: "Council of Europe",
    date: "2005-05-16",
    at: "https://contrelatraite.net/node/137",
    checked: `article 4(a) ${compared} with the French text, article 4(a) to (e) with the Italian text of the Swiss law collection; the English words and the day it came into force from memory`,
    doesNotShow: "what sexual exploitation is, nor which States are parties: the article defines none of its purposes",
  },
  {
    id: "coe-trafficking-report-2005",
    title: "Explanatory Report to the Convention on Action against Trafficking in Human Beings",
    by: "Council of Europe",
    date: "2005-05-16",
    at: "",
    checked: "paragraph 83 not compared: from memory",
    doesNotShow: "a binding reading: the report records how the words were understood",
  },
  {
    id: "eu-directive-2011-36",
    title:
      "Directive 2011/36/EU on preventing and combating trafficking in human beings, as amended by Directive (EU) 2024/1712",
    by: "European Parliament and Council of the European Union",
    date: "2011-04-05",
    at: "http://data.europa.eu/eli/dir/2011/36/oj",
    checked: `article 2 as amended ${compared} with the consolidated text in a public reproduction; that the words it keeps already stood in the text of 2011, and the days of both texts, from memory`,
    doesNotShow:
      "the law of any Member State: it binds States, which were to carry the amendment over by 15 July 2026, and that was checked for none",
  },
  {
    id: "ilo-c182",
    title: "Worst Forms of Child Labour Convention, 1999 (No. 182)",
    by: "International Labour Organization",
    date: "1999-06-17",
    at: "http://ebanghana.org/view-faq.php?id=4",
    checked: `article 3 ${compared} with a quotation in full and with the headings of the ILO's Committee of Experts, article 4(1) with a reproduction; article 2 and the day it came into force from memory`,
    doesNotShow: "which work a State has listed as harmful: each draws up its own list under article 4",
  },
  {
    id: "ilo-p029",
    title: "Protocol of 2014 to the Forced Labour Convention, 1930 (P029)",
    by: "International Labour Organization",
    date: "2014-06-11",
    at: "https://gesetzefinden.at/bundesrecht/vertraege/20010776",
    checked: `articles 1(3) and 4 ${compared} with the official German text, article 4 also with the French, and the preamble with the ILO's own page; the English words of the articles from memory`,
    doesNotShow: "a definition of its own: article 1(3) reaffirms that of Convention No. 29",
  },
  {
    id: "saarc-convention-2002",
    title: "SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
    by: "South Asian Association for Regional Cooperation",
    date: "2002-01-05",
    at: "http://www.hurights.or.jp/archives/focus/section2/2005/06/south-asian-convention-against-trafficking.html",
    checked: `the definition of trafficking in article I(3) ${compared} with a reproduction, and article I(1) with https://www.girlsrightsplatform.org/en/entity/vyuelxd1bek; the definition of persons subjected to trafficking, its number and the day of force from memory`,
    doesNotShow: "any need for coercion in trafficking, and anything about labour, nor about adults who are not women",
  },
  {
    id: "slavery-convention-1926",
    title: "Slavery Convention, signed at Geneva",
    by: "League of Nations",
    date: "1926-09-25",
    at: "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_46_Part_2.djvu/583",
    checked: `article 1 ${compared} with the United States Statutes at Large, volume 46, page 2191; the day it came into force from memory`,
    doesNotShow: "which powers attach to the right of ownership: the article names none",
  },
  {
    id: "supplementary-convention-1956",
    title:
      "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
    by: "United Nations Conference of Plenipotentiaries",
    date: "1956-09-07",
    at: "http://lawin.org/supplementary-convention-on-the-abolition-of-slavery/",
    checked: `article 1 ${compared} with a reproduction, and the day it came into force with another; article 7(b) from memory`,
    doesNotShow: "whether its words on marriage reach anyone but women: it speaks of a woman",
  },
])
