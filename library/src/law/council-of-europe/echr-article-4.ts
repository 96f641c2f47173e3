import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, unless } from "../../reasoning/index.ts"
import { anyWorkOrService, menaceOfAnyPenalty, notOfferedVoluntarily } from "../international/ilo-c29.ts"
import { powersOfOwnership } from "../international/slavery-1926.ts"
import { readFirstInItsRegion } from "../regions.ts"

const article = {
  instrument: "European Convention on Human Rights, article 4",
  jurisdiction: "COE",
  inForce: { from: "1953-09-03", mark: "from memory" },
  source: "echr",
} as const

const ofStates =
  "It binds States, those that joined it: they must have laws against this, look into it and protect the person. Between people it works through each country's own law."

/**
 * Slavery and servitude: article 4(1). No exception reaches it: 4(3) speaks of labour alone.
 *
 * The article defines neither. The Court reads slavery by the Convention of 1926; servitude is forced service that one
 * lives in, and feels to be without end (from memory).
 */
export const slaveryOrServitude = define<FactId>({
  id: "echr/art-4-1-slavery-or-servitude",
  title: "Slavery or servitude",
  ...article,
  notes: [
    ofStates,
    readFirstInItsRegion,
    "No exception is allowed, not in war, nor for the state itself.",
    "The Court brings trafficking within article 4 as a whole, without saying under which paragraph (from memory): that is no part of this test.",
  ],
  test: element(
    "held in slavery or servitude",
    { cites: "4(1)", quotes: "No one shall be held in slavery or servitude", mark: "checked" },
    any(
      element(
        "slavery, by the Convention of 1926",
        {
          cites: "1(1)",
          quotes: "any or all of the powers attaching to the right of ownership",
          mark: "from memory",
          source: "slavery-convention-1926",
        },
        powersOfOwnership,
      ),
      element("servitude", { cites: "4(1)", quotes: "servitude", mark: "checked" }, "servitude_occurred"),
    ),
  ),
})

/**
 * Forced or compulsory labour: article 4(2), with the four exceptions of 4(3), a closed list.
 *
 * They are not those of Convention No. 29: detention need not follow a conviction, and may be worked off for a private
 * firm; service instead of arms is named; small services to a community are not. As there, one question settles all of
 * them for private work (decisions/0004).
 */
export const forcedLabourInEurope = define<FactId>({
  id: "echr/art-4-2-forced-labour",
  title: "Forced or compulsory labour",
  ...article,
  notes: [
    ofStates,
    readFirstInItsRegion,
    "The article does not define forced labour. The Court starts from Convention No. 29, and a first yes does not count against someone whose hard position was used (from memory).",
    "Work in prison is an exception even for a private firm, where it is in the ordinary course of detention. Convention No. 29 has that otherwise.",
  ],
  test: unless(
    element(
      "required to perform forced labour",
      { cites: "4(2)", quotes: "required to perform forced or compulsory labour", mark: "checked" },
      any(
        "forced_labour_occurred",
        element(
          "as the Court starts from Convention No. 29",
          { cites: "practice under 4(2)", quotes: "forced or compulsory labour", mark: "from memory" },
          all(
            anyWorkOrService,
            menaceOfAnyPenalty,
            any(
              notOfferedVoluntarily,
              element(
                "a yes got by using a hard position",
                { cites: "practice under 4(2)", quotes: "forced or compulsory labour", mark: "from memory" },
                "vulnerability_used",
              ),
            ),
          ),
        ),
      ),
    ),
    element(
      "one of four exceptions",
      { cites: "4(3)", quotes: "shall not include", mark: "checked" },
      all(
        "required_by_state_or_community",
        any(
          element(
            "ordinary course of detention",
            { cites: "4(3)(a)", quotes: "in the ordinary course of detention", mark: "checked" },
            "work_in_detention",
          ),
          element(
            "military service, or instead of it",
            { cites: "4(3)(b)", quotes: "service of a military character", mark: "checked" },
            any("military_service_work", "military_or_objector_service"),
          ),
          element(
            "emergency",
            { cites: "4(3)(c)", quotes: "in case of an emergency or calamity", mark: "checked" },
            "emergency_work",
          ),
          element(
            "civic obligations",
            { cites: "4(3)(d)", quotes: "normal civic obligations", mark: "checked" },
            "civic_obligation_work",
          ),
        ),
      ),
    ),
  ),
})
