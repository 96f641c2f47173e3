import type { Grounds } from "../asked-for/response.ts"

/** The sources on which safeguards rest, by the place within each; `compared` says that someone read the words there. */
const compared = "checked"
const memory = "from memory"

export const principle = (n: 1 | 3): Grounds => ({ source: "ohchr-2002", cites: `principle ${n}`, mark: compared })
export const principleFromMemory = (cites: string): Grounds => ({ source: "ohchr-2002", cites, mark: memory })
export const protocol = (cites: string): Grounds => ({ source: "un-protocol-2000-protection", cites, mark: compared })
export const europe = (cites: string): Grounds => ({ source: "coe-convention-2005-protection", cites, mark: compared })
export const directive = (cites: string): Grounds => ({
  source: "eu-directive-2011-36-protection",
  cites,
  mark: compared,
})
export const whoInterviews = (cites: string): Grounds => ({ source: "who-interviews-2003", cites, mark: compared })
export const whoInterviewsFromMemory = (cites: string): Grounds => ({
  source: "who-interviews-2003",
  cites,
  mark: memory,
})
export const whoProgrammes = (cites: string): Grounds => ({ source: "who-programmes-2013", cites, mark: memory })
export const unicef = (cites: string): Grounds => ({ source: "unicef-2006", cites, mark: memory })
export const childConvention = (cites: string): Grounds => ({ source: "crc-1989", cites, mark: memory })
export const factSheet = (cites: string): Grounds => ({
  source: "fact-sheet-urban-justice-center",
  cites,
  mark: compared,
})
export const tradePage = (cites: string): Grounds => ({
  source: "page-on-trafficking-in-the-sex-trade",
  cites,
  mark: compared,
})
export const raided: Grounds = { source: "raided-2018", cites: "the figures of four towns", mark: compared }
export const gaatw: Grounds = { source: "gaatw-2020", cites: "page 47", mark: compared }
export const indianCourt: Grounds = {
  source: "in-supreme-court-2022",
  cites: "the panel’s points on raids",
  mark: compared,
}
export const forcedLabourProtocol = (cites: string): Grounds => ({ source: "ilo-p029", cites, mark: memory })
export const practice = (cites: string): Grounds => ({ source: "practice-review-2026", cites, mark: memory })
