import { freeze } from "../../reasoning/index.ts"
import {
  atTheBeginning,
  type DelphiIndicator,
  indicator,
  noFactSays,
  onlyDeniedBy,
  partlySaidBy,
  saidBy,
  someoneUsedIt,
} from "./delphi-indicator.ts"

const pay = "our fact says pay, hours, place, boss, saying no or leaving in one: a yes is read once, under conditions"
const papers = "our fact says papers, permission or a contract in one: a yes is read once, under papers"
const once = "our fact on papers and the right to stay is read once, under illegal status"
const easier = "our fact says a child, illness, disability or kin, and no other situation"

/** 1: what they were told, and was untrue. */
export const deceptiveRecruitment: readonly DelphiIndicator[] = freeze([
  indicator(
    "deceived-job",
    "deceived about the nature of the job, location or employer",
    "strong",
    "strong",
    partlySaidBy("place and employer stand in the fact on conditions", "deceived_job"),
  ),
  indicator(
    "deceived-wages",
    "deceived about wages or earnings",
    "medium",
    "medium",
    onlyDeniedBy(pay, "deceived_conditions"),
  ),
  indicator(
    "deceived-conditions",
    "deceived about conditions of work",
    "medium",
    "medium",
    saidBy("deceived_conditions"),
  ),
  indicator(
    "deceived-contract",
    "deceived about the content or legality of the contract",
    "medium",
    "medium",
    onlyDeniedBy(papers, "deceived_legal"),
  ),
  indicator("deceived-housing", "deceived about housing and living conditions", "medium", "medium", noFactSays),
  indicator(
    "deceived-papers",
    "deceived about papers or obtaining legal migration status",
    "medium",
    "medium",
    saidBy("deceived_legal"),
  ),
  indicator("deceived-travel", "deceived about travel and recruitment conditions", "medium", "medium", noFactSays),
  indicator("deceived-reunion", "deceived about family reunification", "medium", "medium", noFactSays),
  indicator(
    "deceived-marriage",
    "deceived through promises of marriage or adoption",
    "medium",
    "medium",
    partlySaidBy("our fact says love, marriage or a family in one", "deceived_relationship"),
  ),
  indicator("deceived-school", "deceived about access to education", "weak", "strong", noFactSays),
])

/** 2: what was done to them so that they went. */
export const coerciveRecruitment: readonly DelphiIndicator[] = freeze([
  indicator(
    "violence-at-first",
    "violence",
    "strong",
    "strong",
    atTheBeginning("violence_physical", "violence_sexual"),
  ),
  indicator("threats-at-first", "threats of violence", "medium", "strong", atTheBeginning("threat_violence")),
  indicator(
    "abducted-or-sold",
    "abduction, forced marriage, forced adoption or selling",
    "medium",
    "strong",
    saidBy("abduction", "forced_marriage_occurred", "illegal_adoption_occurred", "sold"),
  ),
  indicator("debt-at-first", "debt bondage", "medium", "strong", atTheBeginning("debt_bondage", "debt_excessive")),
  indicator("papers-at-first", "confiscation of documents", "medium", "medium", atTheBeginning("docs_confiscated")),
  indicator(
    "kept-in-at-first",
    "isolation, confinement or surveillance",
    "medium",
    "medium",
    atTheBeginning("isolated", "confined", "surveilled", "held", "controlled_movements"),
  ),
  indicator(
    "denounce-at-first",
    "threat of denunciation to authorities",
    "medium",
    "medium",
    atTheBeginning("threat_denounce"),
  ),
  indicator(
    "expose-at-first",
    "threats to inform family, community or public",
    "medium",
    "medium",
    atTheBeginning("threat_expose"),
  ),
  indicator(
    "family-at-first",
    "violence on family, threatened or done",
    "medium",
    "medium",
    atTheBeginning("threat_family", "children_used"),
  ),
  indicator("money-at-first", "withholding of money", "medium", "medium", atTheBeginning("finance_restricted")),
])

/** 3: how someone made use of how things were for them, so that they went. */
export const recruitmentByAbuse: readonly DelphiIndicator[] = freeze([
  indicator("family-trouble", "abuse of a difficult family situation", "medium", "medium", someoneUsedIt),
  indicator("illegal-status", "abuse of illegal status", "medium", "medium", atTheBeginning("status_leverage_used")),
  indicator("little-school", "abuse of lack of education or language", "medium", "medium", someoneUsedIt),
  indicator("little-known", "abuse of lack of information", "medium", "medium", someoneUsedIt),
  indicator("in-their-control", "control of exploiters", "medium", "medium", atTheBeginning("power_abuse")),
  indicator("economic-at-first", "economic reasons", "medium", "medium", someoneUsedIt),
  indicator("false-success", "false information about successful migration", "medium", "medium", noFactSays),
  indicator(
    "false-law",
    "false information about law or the attitude of authorities",
    "medium",
    "not in this list",
    noFactSays,
  ),
  indicator("family-at-home", "family situation", "medium", "medium", someoneUsedIt),
  indicator(
    "personal-situation",
    "personal situation",
    "medium",
    "medium",
    partlySaidBy(easier, "chosen_as_easier_to_use"),
  ),
  indicator("dependency-at-first", "psychological and emotional dependency", "medium", "medium", noFactSays),
  indicator(
    "status-at-first",
    "relationship with authorities or legal status",
    "medium",
    "medium",
    onlyDeniedBy(once, "status_leverage_used"),
  ),
  indicator("past-at-first", "difficulties in the past", "medium", "medium", someoneUsedIt),
  indicator("travel-hard", "difficulty to organise the travel", "medium", "medium", someoneUsedIt),
  indicator("beliefs", "abuse of cultural or religious beliefs", "weak", "medium", noFactSays),
  indicator("general-context", "general context", "weak", "medium", someoneUsedIt),
])
