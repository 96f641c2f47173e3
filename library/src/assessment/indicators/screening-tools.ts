import { freeze, type Mark } from "../../reasoning/index.ts"
import type { Accuracy } from "./true-share.ts"

/** One published tool or guide, described. None of its questions is copied, and none can be filled in here. */
export interface ScreeningTool {
  readonly id: string
  readonly name: string
  readonly by: string
  readonly madeFor: string
  /** What it consists of and how it comes to an answer, in a sentence. */
  readonly works: string
  readonly availability: string
  readonly accuracy: Accuracy | "not published"
  /** How it was tried, or that it was not. */
  readonly tried: string
  /** How common what it looks for was where it was tried, in every hundred people; for the arithmetic only. */
  readonly commonInStudy: number | "not published"
  /** What speaks against it, and for it. */
  readonly saidOfIt: readonly string[]
  readonly sources: readonly string[]
  readonly mark: Mark
  /** What of it is from memory or second hand. */
  readonly markSays: string
}

/** Said before any of them. */
export const generalRuleOnScreening: readonly string[] = freeze([
  "Screening is not identification, and identification is not a legal determination.",
  "None of these was tried on sex workers as a population, and none with enough sex workers whom nobody exploits to compare with. Where what is looked for is uncommon, most yeses are false.",
  "Nobody is asked anything before they know who will see the answers, and what the worker must pass on. “I would rather not say” means nothing by itself.",
  "None of their questions stands here, and none can be filled in here.",
])

/** In the order of the reference. The ILO's eleven and the Delphi lists are read beside accounts, and described here too. */
export const screeningTools: readonly ScreeningTool[] = freeze([
  {
    id: "delphi",
    name: "Delphi indicators",
    by: "ILO and European Commission, 2009",
    madeFor: "collecting data on presumed situations in the European Union",
    works:
      "Four lists in six dimensions; each indicator is strong, medium or weak, and a rule says when a dimension is positive.",
    availability: "free to read; © ILO",
    accuracy: "not published",
    tried: "An agreement among experts; not compared with what became of people.",
    commonInStudy: "not published",
    saidOfIt: [
      "Experts of one region, in 2008; the weights say how far they agreed.",
      "“Economic reasons” as an indicator makes poverty one.",
    ],
    sources: ["ilo-ec-delphi-2009"],
    mark: "checked",
    markSays: "the two lists on labour second hand; the two on sexual exploitation not seen, and not shipped",
  },
  {
    id: "ilo-11",
    name: "The ILO's eleven indicators of forced labour",
    by: "ILO, 2012; a revision of 2025 is reported second hand",
    madeFor: "people at the front line",
    works: "Eleven headings without weights: one may imply forced labour, or several together.",
    availability: "free to read; © ILO",
    accuracy: "not published",
    tried: "Not tried as a measure.",
    commonInStudy: "not published",
    saidOfIt: ["It has no threshold, and is added up everywhere as if it had one."],
    sources: ["ilo-indicators-2012", "ilo-indicators-2025"],
    mark: "checked",
    markSays: "the eleven second hand; the revision not seen",
  },
  {
    id: "unodc",
    name: "UNODC indicators",
    by: "United Nations Office on Drugs and Crime",
    madeFor: "people at the front line, as a leaflet",
    works:
      "Lists by setting: general, children, domestic work, sexual exploitation, labour, begging and petty crime. Nothing is added up.",
    availability: "free; © United Nations",
    accuracy: "not published",
    tried: "Not tried as a measure.",
    commonInStudy: "not published",
    saidOfIt: [
      "It holds how people dress and behave. Nothing of that is a fact here.",
      "What it says of sexual exploitation fits an ordinary brothel, so it takes in far too many.",
    ],
    sources: ["unodc-indicators"],
    mark: "checked",
    markSays: "the wording of one list with a page that reproduces it; the rest from memory",
  },
  {
    id: "unodc-forced-criminality",
    name: "UNODC indicators for forced criminality",
    by: "United Nations Office on Drugs and Crime",
    madeFor: "people found in scam centres in South-East Asia",
    works:
      "Laid out by act, means and purpose; it says that a single indicator may not be enough, and that nobody is to be punished for what they were made to do.",
    availability: "free",
    accuracy: "not published",
    tried: "Not tried as a measure.",
    commonInStudy: "not published",
    saidOfIt: ["None is known to us."],
    sources: ["unodc-forced-criminality"],
    mark: "checked",
    markSays: "its layout with a public copy",
  },
  {
    id: "tvit",
    name: "TVIT",
    by: "Vera Institute of Justice, 2014",
    madeFor: "staff of services in the United States",
    works:
      "A long interview of about thirty topics, or a short one of sixteen core questions with some on migration; no cut-off: the interviewer judges.",
    availability: "free, without telling Vera; also in Spanish",
    accuracy: "not published",
    tried:
      "In eleven agencies most items went with the staff's own judgement (87 in every hundred items for trafficking of any kind, 71 for labour, 81 for sex), and the short form lost nothing.",
    commonInStudy: "not published",
    saidOfIt: [
      "The people were already with those services, and it was held against the same services' judgement.",
      "That an item goes with a judgement is not accuracy. It takes forty to sixty minutes.",
    ],
    sources: ["tvit-2014"],
    mark: "checked",
    markSays: "with pages about it, not with the report",
  },
  {
    id: "ahtst",
    name: "AHTST",
    by: "United States Department of Health and Human Services, 2018",
    madeFor: "adults in health care and social work",
    works: "Eight closed questions.",
    availability: "free",
    accuracy: "not published",
    tried: "Not validated.",
    commonInStudy: "not published",
    saidOfIt: ["Questions answered by yes or no lead. Whom it means by those in danger of it is not said."],
    sources: ["ahtst-2018"],
    mark: "checked",
    markSays: "that it was not validated; the rest from memory",
  },
  {
    id: "qyit",
    name: "QYIT",
    by: "a study in New Jersey, 2019",
    madeFor: "homeless people of 18 to 22",
    works: "Four questions, chosen from five of TVIT's; one yes is enough.",
    availability: "the article; free",
    accuracy: { sensitivity: 86.7, specificity: 76.5 },
    tried: "Held against HTIAM-14: 307 people, 340 assessments, 30 positive (20 for sex, 14 for labour, 5 for both).",
    commonInStudy: 8.8,
    saidOfIt: ["Made and tried on the same people. Thirty positives are few."],
    sources: ["qyit-2019"],
    mark: "checked",
    markSays: "with the abstract; how common it was is worked out from it",
  },
  {
    id: "htiam-14",
    name: "HTIAM-14",
    by: "its authors; what the letters stand for differs in print",
    madeFor: "homeless young people",
    works: "An interview in fourteen sections, rated by an expert.",
    availability: "on request",
    accuracy: "not published",
    tried: "Others are held against it; it was not held against anything that was found.",
    commonInStudy: "not published",
    saidOfIt: ["It is long, and needs an expert."],
    sources: ["htiam-14"],
    mark: "from memory",
    markSays: "all of it from memory",
  },
  {
    id: "htsm",
    name: "HTSM and HTSM-10",
    by: "Covenant House New York with Fordham University, 2013",
    madeFor: "homeless young people in New York",
    works: "A measure from which HTIAM grew, and a short form of ten items.",
    availability: "in a report",
    accuracy: "not published",
    tried: "Among 174 young people 14.9 in every hundred were counted.",
    commonInStudy: 14.9,
    saidOfIt: ["It reads the law strictly and counts sex for survival apart: that is good practice."],
    sources: ["htsm-2013"],
    mark: "from memory",
    markSays: "all of it from memory",
  },
  {
    id: "raft",
    name: "RAFT",
    by: "a study in New York, 2021",
    madeFor: "adults in emergency departments",
    works: "Four items of TVIT; one yes is enough.",
    availability: "the article is open to all",
    accuracy: { sensitivity: 100, specificity: 61 },
    tried:
      "4127 people in two parts. It was found in 36 people of the first (1.1 in every hundred; sensitivity 89), and in 12 of the second (1.4 in every hundred; the figures used here).",
    commonInStudy: 1.4,
    saidOfIt: [
      "It asks of a whole life, and not of now.",
      "That it missed nobody rests on twelve people. Where 1.4 in every hundred live it, nearly all of its yeses are false.",
    ],
    sources: ["raft-2021", "raft-2021-second-hand"],
    mark: "checked",
    markSays: "with the abstract; sensitivity and specificity of the second part second hand",
  },
  {
    id: "odihr-nrm",
    name: "ODIHR handbook on national referral mechanisms",
    by: "OSCE Office for Democratic Institutions and Human Rights, second edition, 2022",
    madeFor: "those who build a country's system",
    works: "No tool: four pillars, from identification and protection to justice and redress.",
    availability: "free; © OSCE",
    accuracy: "not published",
    tried: "Nothing in it can be tried as a measure.",
    commonInStudy: "not published",
    saidOfIt: ["It asks for support without conditions. What it calls people, we do not."],
    sources: ["odihr-nrm-2022"],
    mark: "from memory",
    markSays: "all of it from memory",
  },
  {
    id: "bellagio-harvard",
    name: "Bellagio–Harvard guidelines",
    by: "a network of scholars, 2012",
    madeFor: "lawyers, on slavery alone",
    works: "Ten guidelines: control like that of an owner, by the powers an owner has; what it is in substance counts.",
    availability: "free",
    accuracy: "not published",
    tried: "Nothing in it can be tried as a measure.",
    commonInStudy: "not published",
    saidOfIt: ["Control by debt that is less than total may fall outside it."],
    sources: ["bellagio-harvard-2012"],
    mark: "from memory",
    markSays: "all of it from memory",
  },
])
