import { freeze } from "../../reasoning/index.ts"
import {
  type DelphiIndicator,
  doneLater,
  indicator,
  keptUpLater,
  noFactSays,
  partlySaidBy,
  saidBy,
  someoneUsedIt,
} from "./delphi-indicator.ts"

/** 4: how the work was. Its facts stand in no other dimension. */
export const exploitativeConditions: readonly DelphiIndicator[] = freeze([
  indicator("hours", "excessive working days or hours", "strong", "strong", saidBy("hours_excessive", "no_days_off")),
  indicator("low-pay", "low or no salary", "medium", "medium", saidBy("pay_below_minimum")),
  indicator(
    "wages-tampered",
    "wage manipulation",
    "medium",
    "medium",
    partlySaidBy("our fact says fines and charges alone", "fines_deductions"),
  ),
  indicator("living", "bad living conditions", "medium", "medium", saidBy("living_bad")),
  indicator(
    "working",
    "very bad working conditions",
    "medium",
    "medium",
    partlySaidBy("our fact says work while ill or pregnant alone", "work_when_ill_pregnant"),
  ),
  indicator("hazardous", "hazardous work", "medium", "medium", saidBy("conditions_hazardous")),
  indicator(
    "law-not-kept",
    "no respect of labour laws or of the contract signed",
    "medium",
    "medium",
    partlySaidBy("our fact says what was agreed, and no labour law", "contract_breached"),
  ),
  indicator(
    "no-protection",
    "no social protection (contract, social insurance)",
    "medium",
    "not in this list",
    partlySaidBy("our fact says an agreement on paper, and no insurance", "no_contract"),
  ),
  indicator("no-school", "no access to education", "weak", "medium", noFactSays),
])

/** 5: what was done to them where they worked. */
export const coercionAtDestination: readonly DelphiIndicator[] = freeze([
  indicator("papers-later", "confiscation of documents", "strong", "strong", keptUpLater("docs_confiscated")),
  indicator("debt-later", "debt bondage", "strong", "strong", saidBy("debt_bondage", "debt_excessive")),
  indicator(
    "kept-in-later",
    "isolation, confinement or surveillance",
    "strong",
    "strong",
    keptUpLater("isolated", "confined", "surveilled", "held", "controlled_movements"),
  ),
  indicator("violence-later", "violence", "strong", "strong", doneLater("violence_physical", "violence_sexual")),
  indicator("threats-later", "threats of violence", "medium", "strong", doneLater("threat_violence")),
  indicator(
    "unlawful-acts",
    "forced into illicit or criminal activities",
    "medium",
    "strong",
    saidBy("criminal_activities_occurred"),
  ),
  indicator(
    "forced-tasks",
    "forced tasks or clients",
    "medium",
    "strong",
    partlySaidBy(
      "our facts say clients, sexual acts and going on after a no",
      "forced_clients",
      "forced_acts",
      "kept_on_after_no",
    ),
  ),
  indicator(
    "strong-influence",
    "under strong influence",
    "medium",
    "strong",
    partlySaidBy("there are other ways of it", "psych_abuse", "substances"),
  ),
  indicator("against-peers", "forced to act against peers", "medium", "medium", noFactSays),
  indicator("made-to-lie", "forced to lie to authorities, family or others", "medium", "medium", noFactSays),
  indicator(
    "denounce-later",
    "threat of denunciation to authorities",
    "medium",
    "medium",
    doneLater("threat_denounce"),
  ),
  indicator("worse-threatened", "threat to impose even worse working conditions", "medium", "medium", noFactSays),
  indicator(
    "family-later",
    "violence on family, threatened or done",
    "medium",
    "medium",
    doneLater("threat_family", "children_used"),
  ),
  indicator("wages-kept", "withholding of wages", "medium", "medium", saidBy("wages_withheld", "earnings_taken")),
  indicator(
    "expose-later",
    "threats to inform family, community or public",
    "weak",
    "medium",
    doneLater("threat_expose"),
  ),
])

/** 6: how someone made use of how things were for them, where they worked. */
export const abuseAtDestination: readonly DelphiIndicator[] = freeze([
  indicator("dependency-later", "dependency on exploiters", "medium", "medium", doneLater("power_abuse")),
  indicator("unknown-area", "difficulty to live in an unknown area", "medium", "medium", noFactSays),
  indicator("economic-later", "economic reasons", "medium", "medium", someoneUsedIt),
  indicator("family-then", "family situation", "medium", "medium", someoneUsedIt),
  indicator(
    "status-later",
    "relationship with authorities or legal status",
    "medium",
    "medium",
    doneLater("status_leverage_used"),
  ),
  indicator("past-later", "difficulties in the past", "weak", "medium", someoneUsedIt),
  indicator("personal-later", "personal characteristics", "weak", "medium", someoneUsedIt),
])
