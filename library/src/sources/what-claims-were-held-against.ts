import type { Source } from "./source.ts"

const compared = "compared on 22 November 2026"

/** What the documents’ claims were held against, as far as it could be read; by id. */
export const whatClaimsWereHeldAgainst: readonly Source[] = Object.freeze([
  {
    id: "chowdhury-2012",
    title: "Self-regulatory boards: an abstract",
    by: "Chowdhury, Dey, Jana, Mukhopadhyay and Steen",
    date: "posted 2012-02",
    at: "http://universalhealth2010.blogspot.com/2012/02/self-regulatory-boards-srbs-innovative.html",
    checked: `the figures of 1996 to 2007, the number of boards and how newcomers are met ${compared} with the abstract`,
    doesNotShow:
      "anything by someone outside the programme: its founders are among the authors, and there is no other site beside it",
    placesAre: "not numbered so",
  },
  {
    id: "gao-06-825",
    title:
      "Human Trafficking: Better Data, Strategy, and Reporting Needed to Enhance U.S. Antitrafficking Efforts Abroad",
    by: "Government Accountability Office of the United States, GAO-06-825",
    date: "2006-07-18",
    at: "https://www.gao.gov/products/gao-06-825",
    checked: `the summary ${compared} with three copies of it; the report’s pages 3, 12 and 25 were not read`,
    doesNotShow:
      "how many people are trafficked: it says that the estimates of its day cannot be relied on, and gives none of its own",
    placesAre: "not numbered so",
  },
  {
    id: "guardian-2009-10-20",
    title: "Inquiry fails to find single trafficker who forced anybody into prostitution",
    by: "The Guardian",
    date: "2009-10-20",
    at: "http://www.guardian.co.uk/uk/2009/oct/20/government-trafficking-enquiry-fails",
    checked: `its first paragraphs ${compared} with four pages that repeat them, not with the newspaper`,
    doesNotShow:
      "that there was nobody of the kind: it is about one police operation of 2007 and 2008, and says itself that five men were convicted then by other ways",
    placesAre: "not numbered so",
  },
  {
    id: "jana-2014",
    title: "Combating human trafficking in the sex trade: can sex workers do it better?",
    by: "Jana, Dey, Reza-Paul and Steen, Journal of Public Health 36(4), pages 622 to 628",
    date: "2014",
    at: "https://sexworkresearch.wordpress.com/2013/11/05/combating-human-trafficking-in-the-sex-trade-can-sex-workers-do-it-better/",
    checked: `the abstract ${compared} with two copies; the article itself was not read, and the pages are from memory`,
    doesNotShow:
      "how it would have gone without the boards: it is the programme’s own count, by its founders, of one State, with no other site beside it",
    placesAre: "not numbered so",
  },
  {
    id: "raided-2018",
    title: "Raided, as a newspaper reports it",
    by: "The Indian Express, on a study by SANGRAM and its partners",
    date: "2018",
    at: "http://indianexpress.com/article/india/anti-trafficking-measures-leave-sex-workers-vulnerable-to-exploitation-study-5086446/",
    checked: `the figures on 243 women taken in raids in four towns ${compared} with the newspaper; the study was not read`,
    doesNotShow:
      "all raids: the study is by an organisation of people who do this work and its partners, of those they could meet",
    placesAre: "not numbered so",
  },
  {
    id: "steen-2015-lancet",
    title: "Trafficking, sex work, and HIV: efforts to resolve conflicts (a comment)",
    by: "Steen, Jana, Reza-Paul and Richter, The Lancet 385(9963), pages 94 to 96",
    date: "2015",
    at: "",
    checked: `that the journal’s series has a comment on page 94 ${compared} with an article of the same series; the comment itself was not found, and its title is from memory`,
    doesNotShow: "whether it says what is said of it",
    placesAre: "not numbered so",
  },
  {
    id: "steen-2015-rhm",
    title: "Trafficking, sex work and HIV: conflicts in interpretation and response (an abstract)",
    by: "Steen, Jana, Reza-Paul and Richter, Reproductive Health Matters 23(45)",
    date: "2015",
    at: "https://informahealthcare.com/doi/full/10.1016/j.rhm.2015.07.018",
    checked: `the share among people entering this work in Mysore and West Bengal ${compared} with the abstract`,
    doesNotShow: "anything about other places: it counts those whom the programmes’ own peers met",
    placesAre: "not numbered so",
  },
  {
    id: "sex-workers-project-2005",
    title: "Behind Closed Doors: An Analysis of Indoor Sex Work in New York City",
    by: "Sex Workers Project at the Urban Justice Center",
    date: "2005-03-30",
    at: "https://sexworkersproject.org/press/releases/PressRelease20050330.html",
    checked: `how many were spoken with, and the share who had been brought into the country for it, ${compared} with the press release and the fact sheet; pages 51 and 54 were not read`,
    doesNotShow:
      "anything about people who sell sex as a whole: those spoken with were not chosen by chance, and are few",
    placesAre: "not numbered so",
  },
  {
    id: "unaids-2009-sex-work",
    title: "Guidance Note on HIV and Sex Work (UNAIDS/09.09E), and how others quote its definition",
    by: "UNAIDS, and a glossary of United Nations agencies of 2015",
    date: "2009-03",
    at: "http://childrenandaids.org/index.php/aykpToolkit/glossary",
    checked: `the definition ${compared} with two pages that quote it and with the glossary; the note itself was not read`,
    doesNotShow: "the law: it is a definition for health work",
    placesAre: "not numbered so",
  },
])
