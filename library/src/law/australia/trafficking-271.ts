import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"
import { coercionThreatOrDeception } from "./coercion-threat-or-deception.ts"
import { deceptionAboutTheWork } from "./deception-about-the-work.ts"
import { compliance, entryReceiptOrExit } from "./entry-receipt-or-exit.ts"
import { exploitationInAustralia, recklessFromTheStart } from "./exploitation-271-1a.ts"

const instrument = (section: string) => `Criminal Code of the Commonwealth of Australia, section ${section}`

const inForce = { from: "2013-03-08", mark: "from memory" } as const

const whereItIsRead = "It is read as if the country where this happened were Australia."

/** By coercion, threat or deception: section 271.2(1) and (1A). What it is for does not matter here. */
export const traffickingByCoercion = define<FactId>({
  id: "au-criminal-code/s271-2-1-by-coercion",
  title: "Trafficking in persons, by coercion, threat or deception",
  instrument: instrument("271.2(1) and (1A)"),
  jurisdiction: "AU",
  inForce,
  source: "au-criminal-code-271",
  notes: [
    "No purpose is asked for: a plan to exploit only makes it graver (271.3).",
    "What began only after the person had come is for Division 270.",
    whereItIsRead,
  ],
  test: all(
    entryReceiptOrExit("271.2(1), 271.2(1A)", "checked", "checked"),
    coercionThreatOrDeception("271.2(1), 271.2(1A)", "checked"),
    compliance("271.2(1), 271.2(1A)", "compliance in respect of that entry", "checked"),
  ),
})

/** With recklessness as to exploitation: section 271.2(1B) and (1C). No coercion, threat or deception is asked for. */
export const traffickingWithRecklessness = define<FactId>({
  id: "au-criminal-code/s271-2-1b-with-recklessness",
  title: "Trafficking in persons, reckless as to exploitation",
  instrument: instrument("271.2(1B) and (1C)"),
  jurisdiction: "AU",
  inForce,
  source: "au-criminal-code-from-memory",
  notes: [
    "The list of exploitation is closed: another's gain from sex for pay is not on it.",
    "What was planned, and began, only later is not this.",
    whereItIsRead,
  ],
  test: all(
    entryReceiptOrExit("271.2(1B), 271.2(1C)", "from memory", "from memory"),
    exploitationInAustralia,
    recklessFromTheStart("271.2(1B), 271.2(1C)", "from memory"),
  ),
})

/** By deception about what awaits: section 271.2(2) to (2C). From memory. */
export const traffickingByDeception = define<FactId>({
  id: "au-criminal-code/s271-2-2-by-deception",
  title: "Trafficking in persons, by deception about what awaits",
  instrument: instrument("271.2(2) to (2C)"),
  jurisdiction: "AU",
  inForce,
  source: "au-criminal-code-from-memory",
  notes: [
    "Someone who knew that it was sex for pay is within (2B) where freedom to leave or a debt was lied about.",
    whereItIsRead,
  ],
  test: all(
    entryReceiptOrExit("271.2(2) to 271.2(2C)", "from memory", "from memory"),
    deceptionAboutTheWork("271.2(2) to 271.2(2C)"),
  ),
})

/** Of a child: section 271.4. No coercion, threat or deception; sexual services or exploitation in view. From memory. */
export const traffickingOfAChildInAustralia = define<FactId>({
  id: "au-criminal-code/s271-4-children",
  title: "Trafficking in children",
  instrument: instrument("271.4"),
  jurisdiction: "AU",
  inForce,
  source: "au-criminal-code-from-memory",
  notes: [
    "A journey within the country is for section 271.7, which is not encoded.",
    "However fairly anyone shared: for a child sexual services are enough.",
    whereItIsRead,
  ],
  test: all(
    element("under 18", { cites: "271.4", quotes: "under 18", mark: "from memory" }, "under_18_at_act"),
    entryReceiptOrExit("271.4", "from memory", "from memory"),
    element(
      "sexual services or exploitation",
      { cites: "271.4", quotes: "sexual services", mark: "from memory" },
      any("meant_for_paid_sex", "sexual_services_exchanged", exploitationInAustralia),
    ),
    recklessFromTheStart("271.4", "from memory", "meant_for_paid_sex"),
  ),
})

/** Within the country: section 271.5, from one place to another. From memory. The same three ways. */
export const domesticTrafficking = define<FactId>({
  id: "au-criminal-code/s271-5-domestic",
  title: "Domestic trafficking in persons",
  instrument: instrument("271.5"),
  jurisdiction: "AU",
  inForce,
  source: "au-criminal-code-from-memory",
  notes: [
    "Someone must have been taken from one place to another: what is done in one street is for Division 270.",
    "Trafficking of a child within the country is for section 271.7, which is not encoded.",
  ],
  test: all(
    element(
      "from one place to another",
      { cites: "271.5", quotes: "from one place in Australia to another place", mark: "from memory" },
      all("moved_within", any("transported", "travel_arranged")),
    ),
    any(
      all(
        coercionThreatOrDeception("271.5(1)", "from memory"),
        compliance("271.5(1)", "compliance in respect of that transportation", "from memory"),
      ),
      all(exploitationInAustralia, recklessFromTheStart("271.5(2)", "from memory")),
      deceptionAboutTheWork("271.5(2A), 271.5(2B)"),
    ),
  ),
})
