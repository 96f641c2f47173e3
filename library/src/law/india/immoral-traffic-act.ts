import type { FactId } from "../../facts/index.ts"
import { all, any, type Definition, define, type ElementNode, element, reading } from "../../reasoning/index.ts"

const noCoercion =
  "No coercion is asked for, and agreement changes nothing: adults who agree to everything are within these words. It says what others did, and raises no urgency."

/** What the sections of the Act share. It took its present form and name on 26 January 1987, from memory. */
function ofTheAct(
  section: string,
  title: string,
  notes: readonly string[],
): Omit<Definition<FactId>, "schema" | "test"> {
  return {
    id: `in-itpa-1956/s${section}`,
    title,
    instrument: `Immoral Traffic (Prevention) Act 1956 (India), section ${section}`,
    jurisdiction: "IN",
    inForce: { from: "1987-01-26", mark: "from memory" },
    source: "in-itpa-1956",
    notes,
  }
}

/** "Prostitution" of section 2(f): sexual exploitation or abuse for commercial purposes. Read of any sex for pay. */
function prostitution(cites: string): ElementNode<FactId> {
  return element(
    "prostitution",
    { cites: `${cites}, 2(f)`, quotes: "for commercial purpose", mark: "checked" },
    any("sexual_services_exchanged", "meant_for_paid_sex"),
  )
}

/**
 * "Brothel" of section 2(a): by the gain of another person, or by the mutual gain of two or more who sell sex there. One
 * person who works alone, for themselves, keeps none; two who share a flat do, without any third party.
 */
function brothel(cites: string): ElementNode<FactId> {
  return element(
    "a brothel",
    { cites: `${cites}, 2(a)`, quotes: "for the gain of another person or for the mutual gain", mark: "checked" },
    any("brothel_kept", "third_party_gain", "lived_on_earnings", "paid_sex_managed_occurred", "place_shared_for_gain"),
  )
}

/**
 * Keeping a brothel, or letting premises for one: section 3. By section 2(a) it turns on who gains and not on how anyone
 * is treated. Someone who keeps a shared place for all is within its words too; what stands here is what others did.
 */
export const keepingABrothelInIndia = define<FactId>({
  ...ofTheAct("3", "Keeping a brothel, or letting premises for one", [
    noCoercion,
    "Two who share a place are on the words a brothel without any third party, and can be charged themselves.",
    "Sections 7 and 8 punish the person themselves, near public places and for being seen: they say nothing of what was done to anyone, and are no definition here.",
  ]),
  test: all(
    prostitution("3"),
    brothel("3"),
    element(
      "kept, managed or let",
      { cites: "3(1), 3(2)", quotes: "keeps or manages … lets the same", mark: "checked" },
      any("brothel_kept", "premises_let"),
    ),
  ),
})

/**
 * Living on the earnings of prostitution: section 4, wholly or in part, by anyone over 18 who knows.
 *
 * Its words reach grown children and parents whom someone keeps, and 4(2) presumes it of whoever lives with them. The fact
 * read here leaves out family on purpose: to write down whom someone keeps would be a record against their family.
 */
export const livingOnEarningsInIndia = define<FactId>({
  ...ofTheAct("4", "Living on the earnings of prostitution", [
    noCoercion,
    "Grown family whom someone keeps are on the words within it: nobody here asks, and nobody should write it down.",
    "It is presumed of whoever lives with, or is often with, the person (4(2)): who that is is never a fact here.",
  ]),
  test: all(
    prostitution("4"),
    element(
      "lives on the earnings",
      { cites: "4(1)", quotes: "wholly or in part, on the earnings", mark: "checked" },
      any("lived_on_earnings", "paid_sex_managed_occurred", "prostitution_of_others_exploited_occurred"),
    ),
    element(
      "knowingly",
      { cites: "4(1)", quotes: "knowingly lives", mark: "checked" },
      element(
        "how that is ordinarily shown",
        { cites: "practice under 4(1)", quotes: "knowingly", mark: "from memory" },
        any("actor_knew", "procured", "enticed", "brothel_kept", "paid_sex_managed_occurred", "earnings_taken"),
      ),
    ),
  ),
})

/**
 * Procuring, inducing or taking someone for prostitution: section 5, "with or without" consent under (a).
 *
 * Whether a client procures is a reading: the High Court of Kerala held in December 2023 that one in a brothel can be
 * charged so.
 */
export const procuringInIndia = define<FactId>({
  ...ofTheAct("5", "Procuring, inducing or taking someone for prostitution", [
    noCoercion,
    "Against someone's will, or of a child or a minor, the sentence is higher; the words are the same.",
  ]),
  test: all(
    prostitution("5"),
    element(
      "procured, induced, taken or caused",
      { cites: "5(1)(a)–(d)", quotes: "procures or attempts to procure a person", mark: "checked" },
      any(
        element(
          "procures",
          { cites: "5(1)(a)", quotes: "whether with or without", mark: "checked" },
          reading(
            "procuring, read of clients",
            "Does a client who pays in a brothel procure?",
            {
              name: "not a client",
              title: "Only someone who brings a person to others",
              cites: "5(1)(a)",
              quotes: "procures",
              mark: "from memory",
              of: any("procured"),
            },
            {
              name: "a client too",
              title: "A client in a brothel too (High Court of Kerala, December 2023)",
              cites: "High Court of Kerala, December 2023",
              quotes: "procures",
              mark: "checked",
              source: "in-kerala-high-court-2023",
              of: any("procured", all("patronised", "brothel_kept")),
            },
          ),
        ),
        element(
          "induces to go to a brothel",
          { cites: "5(1)(b)", quotes: "become the inmate of, or frequent, a brothel", mark: "checked" },
          all("enticed", "brothel_kept"),
        ),
        element(
          "takes from one place to another",
          { cites: "5(1)(c)", quotes: "from one place to another", mark: "checked" },
          any("led_away", "taken_to_other_country_for_paid_sex", all("transported", "meant_for_paid_sex")),
        ),
        element(
          "causes or induces",
          { cites: "5(1)(d)", quotes: "causes or induces a person to carry on prostitution", mark: "checked" },
          any("enticed", "kept_on_after_no", "forced_labour_occurred", "sexual_exploitation_occurred"),
        ),
      ),
    ),
  ),
})

/**
 * Detaining someone in a brothel, or anywhere for sex: section 6(1), "whether with or without" consent.
 *
 * Two presumptions are left out: that whoever is found with a child under 16 in a brothel detains them (6(2)), and that a
 * woman or girl is detained whose jewellery, clothes or money are withheld (6(3)). They say what a court must assume,
 * and not what was done.
 */
export const detainingInIndia = define<FactId>({
  ...ofTheAct("6", "Detaining someone for prostitution", [
    "It is presumed of whoever keeps back jewellery, clothes or money so that someone stays (6(3)), and of whoever is found with a child under 16 in a brothel (6(2)).",
  ]),
  test: all(
    element(
      "detains",
      { cites: "6(1)", quotes: "detains any other person", mark: "checked" },
      any("confined", "held", "abduction"),
    ),
    element(
      "in a brothel, or for sex",
      { cites: "6(1)(a), 6(1)(b)", quotes: "in any brothel, or … in or upon any premises", mark: "checked" },
      any(
        "brothel_kept",
        "sexual_services_exchanged",
        "meant_for_paid_sex",
        "violence_sexual",
        "sexual_exploitation_occurred",
      ),
    ),
  ),
})
