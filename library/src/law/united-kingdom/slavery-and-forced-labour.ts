import type { FactId } from "../../facts/index.ts"
import { all, any, define, type ElementNode, element, unless } from "../../reasoning/index.ts"
import { anyWorkOrService, menaceOfAnyPenalty, notOfferedVoluntarily } from "../international/ilo-c29.ts"
import { doneKnowingly } from "../knowingly.ts"

/**
 * What a section punishes that says "holds another person in slavery or servitude", without its mental element. The
 * three Acts of the United Kingdom have the same words, and each reads the same conduct as exploitation.
 *
 * Each has it read with article 4 of the European Convention, which defines none of its words: for forced labour
 * courts start from Convention No. 29, and its four exceptions are not those of that Convention.
 */
export function slaveryServitudeOrForcedLabour(section: "1" | "4", source: string): ElementNode<FactId> {
  return element<FactId>(
    "slavery, servitude or forced labour",
    {
      cites: `${section}(1), ${section}(2)`,
      quotes: "holds another person in slavery or servitude",
      mark: "checked",
      source,
    },
    any(
      element(
        "held in slavery or servitude",
        { cites: `${section}(1)(a)`, quotes: "slavery or servitude", mark: "checked" },
        any("slavery_occurred", "servitude_occurred"),
      ),
      element(
        "forced or compulsory labour",
        { cites: `${section}(1)(b)`, quotes: "forced or compulsory labour", mark: "checked" },
        unless(
          any(
            "forced_labour_occurred",
            element(
              "as courts start from Convention No. 29",
              { cites: "4(2)", quotes: "forced or compulsory labour", mark: "from memory", source: "echr" },
              all(anyWorkOrService, menaceOfAnyPenalty, notOfferedVoluntarily),
            ),
          ),
          element(
            "an exception of article 4",
            { cites: "4(3)", quotes: "shall not include", mark: "checked", source: "echr" },
            all(
              "required_by_state_or_community",
              any(
                element(
                  "ordinary course of detention",
                  { cites: "4(3)(a)", quotes: "ordinary course of detention", mark: "checked", source: "echr" },
                  "court_conviction_work",
                ),
                element(
                  "military service",
                  { cites: "4(3)(b)", quotes: "service of a military character", mark: "checked", source: "echr" },
                  "military_service_work",
                ),
                element(
                  "emergency",
                  { cites: "4(3)(c)", quotes: "emergency or calamity", mark: "checked", source: "echr" },
                  "emergency_work",
                ),
                element(
                  "civic obligations",
                  { cites: "4(3)(d)", quotes: "normal civic obligations", mark: "checked", source: "echr" },
                  "civic_obligation_work",
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** The conduct of section 1 of the Modern Slavery Act, which its section 3(2) reads as exploitation. */
export const sectionOneConduct = slaveryServitudeOrForcedLabour("1", "uk-modern-slavery-act-2015")

/** Slavery, servitude and forced or compulsory labour: Modern Slavery Act 2015 (England and Wales), section 1. */
export const slaveryAndForcedLabour = define<FactId>({
  id: "uk-modern-slavery-act-2015/s1-slavery-servitude-forced-labour",
  title: "Slavery, servitude and forced or compulsory labour",
  instrument: "UK Modern Slavery Act 2015, section 1",
  jurisdiction: "GB-EAW",
  inForce: { from: "2015-07-31", mark: "from memory" },
  source: "uk-modern-slavery-act-2015",
  notes: [
    "England and Wales only: Scotland and Northern Ireland have Acts of their own.",
    "No journey, no recruitment and no age stand here.",
    "Agreeing does not preclude it: courts look at all the circumstances.",
    "Detention without a conviction, which article 4(3)(a) also covers, has no fact of its own here yet.",
  ],
  test: all(
    sectionOneConduct,
    element(
      "knows or ought to know",
      { cites: "1(1)", quotes: "knows or ought to know", mark: "checked" },
      any("actor_knew", "actor_should_have_known", doneKnowingly("practice under 1(1)")),
    ),
  ),
})
