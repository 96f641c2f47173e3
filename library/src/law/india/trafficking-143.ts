import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { transferOfAnyKind } from "../acts.ts"
import { theMeansServedTheActOfAnyone } from "../by-means-of.ts"
import { workUnderMenace } from "../international/ilo-c29.ts"
import { doneKnowingly } from "../knowingly.ts"
import { aChildInPaidSex, intendedOrOccurred, usesOutsideTheList } from "../purpose.ts"

const bns = {
  jurisdiction: "IN",
  inForce: { from: "2024-07-01", mark: "checked" },
  source: "in-bns-2023",
} as const

const cited = { cites: "143 Explanation 1", quotes: "shall include", mark: "checked" } as const

/** Six means, a closed list. No abuse of a position of vulnerability stands among them. */
const means = element<FactId>(
  "means",
  { cites: "143(1)(a)–(f)", quotes: "receives a person or persons, by", mark: "checked" },
  any(
    element(
      "threats",
      { cites: "143(1)(a)", quotes: "using threats", mark: "checked" },
      any(
        "threat_violence",
        "threat_family",
        "threat_denounce",
        "threat_expose",
        "children_used",
        "made_to_believe_harm",
      ),
    ),
    element(
      "force or other coercion",
      { cites: "143(1)(b)", quotes: "using force, or any other form of coercion", mark: "checked" },
      any(
        "violence_physical",
        "violence_sexual",
        "confined",
        "psych_abuse",
        "surveilled",
        "isolated",
        "docs_confiscated",
        "status_leverage_used",
        "debt_bondage",
        "wages_withheld",
        "earnings_taken",
        "finance_restricted",
        "substances",
        "care_denied",
        "necessities_withheld",
        "penalty_other",
        "coerced_otherwise",
      ),
    ),
    element("abduction", { cites: "143(1)(c)", quotes: "by abduction", mark: "checked" }, "abduction"),
    element(
      "fraud or deception",
      { cites: "143(1)(d)", quotes: "practising fraud, or deception", mark: "checked" },
      any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
    ),
    element("abuse of power", { cites: "143(1)(e)", quotes: "abuse of power", mark: "checked" }, "power_abuse"),
    element(
      "inducement of one having control",
      { cites: "143(1)(f)", quotes: "consent of any person having control", mark: "checked" },
      "payment_to_controller",
    ),
  ),
)

/** Exploitation "shall include" these. Forced labour is not named: whether it is physical exploitation is a reading. */
const exploitation = element<FactId>(
  "exploitation",
  { cites: "143(1), Explanation 1", quotes: "for the purpose of exploitation", mark: "checked" },
  any(
    reading(
      "physical exploitation",
      "The section names physical exploitation, and not forced labour or crimes. Is being made to work, steal or carry a child physical exploitation?",
      {
        name: "only what is named",
        title: "Only what is named: slavery, servitude, begging, sexual exploitation, organs",
        ...cited,
        quotes: "any act of physical exploitation",
        mark: "from memory",
        of: any(),
      },
      {
        name: "any use by force",
        title: "Any use of a person against their will, forced labour first of all",
        ...cited,
        quotes: "any act of physical exploitation",
        mark: "from memory",
        of: any(
          intendedOrOccurred("forced_labour"),
          workUnderMenace,
          intendedOrOccurred("criminal_activities"),
          intendedOrOccurred("surrogacy_exploited"),
        ),
      },
    ),
    element(
      "sexual exploitation",
      { ...cited, quotes: "any form of sexual exploitation" },
      any(
        intendedOrOccurred("sexual_exploitation"),
        intendedOrOccurred("prostitution_of_others_exploited"),
        aChildInPaidSex("143 Explanation 1"),
      ),
    ),
    element(
      "slavery or similar practices",
      { ...cited, quotes: "slavery or practices similar to slavery" },
      any(intendedOrOccurred("slavery"), intendedOrOccurred("practice_similar_to_slavery"), "debt_bondage"),
    ),
    element("servitude", { ...cited, quotes: "servitude" }, intendedOrOccurred("servitude")),
    element("beggary", { ...cited, quotes: "beggary" }, intendedOrOccurred("begging")),
    element(
      "forced removal of organs",
      { ...cited, quotes: "forced removal of organs" },
      intendedOrOccurred("organ_removal"),
    ),
    element("exploitation outside the list", cited, intendedOrOccurred("other_exploitation")),
    usesOutsideTheList(cited, ["begging", "criminal_activities", "surrogacy_exploited"]),
  ),
)

const act = element<FactId>(
  "act",
  { cites: "143(1)", quotes: "recruits, transports, harbours, transfers, or receives", mark: "checked" },
  any("recruited", "transported", "harboured", ...transferOfAnyKind, "received"),
)

const link = theMeansServedTheActOfAnyone("143(1)", "receives a person or persons, by")

/**
 * Trafficking of a person: Bharatiya Nyaya Sanhita 2023, section 143, which took the place of section 370 of the Penal Code.
 *
 * On its words a child needs a means like anyone: subsections (4) to (6) only raise the sentence. India is party to the
 * Protocol, whose article 3(c) asks for none. Consent changes nothing: Explanation 2.
 */
export const traffickingInIndia = define<FactId>({
  ...bns,
  id: "in-bns-2023/s143-trafficking",
  title: "Trafficking of a person",
  instrument: "Bharatiya Nyaya Sanhita 2023 (India), section 143",
  notes: [
    "A child needs a means here too, on the words: a child in sex for pay is owed care and help whatever this text says.",
    "Abuse of a position of vulnerability is no means of this text, and begging is new in it.",
    "Until 30 June 2024 section 370 of the Indian Penal Code applied; it is not encoded yet.",
  ],
  test: all(act, means, link, exploitation),
})

/**
 * Engaging a trafficked person for sexual exploitation: section 144. It reaches clients and whoever keeps someone at work,
 * on less than knowledge, and presumes that section 143 was done: a child's want of a means stands in its way as well.
 */
export const engagingTraffickedPersonInIndia = define<FactId>({
  ...bns,
  id: "in-bns-2023/s144-exploitation-of-a-trafficked-person",
  title: "Exploitation of a trafficked person",
  instrument: "Bharatiya Nyaya Sanhita 2023 (India), section 144",
  notes: [
    "Of a child under (1), of anyone under (2): the age changes the sentence only.",
    "It reads the whole of section 143 first.",
  ],
  test: all(
    act,
    means,
    link,
    exploitation,
    element(
      "engaged for sexual exploitation in any manner",
      { cites: "144(1), 144(2)", quotes: "for sexual exploitation in any manner", mark: "checked" },
      any(
        "sexual_exploitation_occurred",
        "prostitution_of_others_exploited_occurred",
        all(
          "sexual_services_exchanged",
          any("patronised", "obtained", "third_party_gain", "paid_sex_managed_occurred"),
        ),
      ),
    ),
    element(
      "knowingly or having reason to believe",
      { cites: "144(1), 144(2)", quotes: "knowingly or having reason to believe", mark: "checked" },
      any("actor_knew", "actor_should_have_known", "actor_disregarded", doneKnowingly("practice under 144")),
    ),
  ),
})
