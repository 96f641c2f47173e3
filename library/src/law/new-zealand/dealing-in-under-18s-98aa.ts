import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { workUnderMenace } from "../international/ilo-c29.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"

/**
 * Dealing in people under 18: Crimes Act 1961 of New Zealand, section 98AA. No coercion or deception is asked for.
 * Compared in substance with a plain-language version, so that short words are from memory.
 */
export const dealingInUnderEighteens = define<FactId>({
  id: "nz-crimes-act-1961/s98aa-dealing-under-18",
  title: "Dealing in people under 18",
  instrument: "New Zealand, Crimes Act 1961, section 98AA",
  jurisdiction: "NZ",
  inForce: { from: "2006-04-03", mark: "from memory" },
  source: "nz-crimes-act-1961-98aa",
  notes: [
    "The young person is never a party to it.",
    "Who believed them to be 18 or over, on good grounds, has a defence; that is for a court, and no fact says it.",
    "Providing a ship, a vehicle or an aircraft, and offering or agreeing to any of it, are named too: no fact says those, and they are not read here.",
    "What clients do is for sections 20 to 23 of the Prostitution Reform Act 2003; whether it is also dealing is a reading.",
  ],
  test: all(
    element(
      "under 18",
      { cites: "98AA(1)", quotes: "under the age of 18 years", mark: "from memory" },
      "under_18_at_act",
    ),
    any(
      element(
        "engaged in forced labour",
        { cites: "98AA(1)", quotes: "forced labour", mark: "checked" },
        any("forced_labour_occurred", workUnderMenace),
      ),
      all(
        element(
          "deals in them",
          { cites: "98AA(1)", quotes: "deals in", mark: "checked" },
          any(
            element(
              "sells, buys, rents or trades",
              { cites: "98AA(1)(a)", quotes: "sells, buys", mark: "from memory" },
              any("sold", "leased", "exchanged", "control_exchanged", "payment_to_controller"),
            ),
            element(
              "detains, carries away or moves",
              { cites: "98AA(1)", quotes: "detains", mark: "from memory" },
              any(
                "held",
                "confined",
                "abduction",
                "transported",
                "delivered",
                "entry_arranged",
                "entry_exit_arranged",
                "travel_arranged",
              ),
            ),
            reading(
              "otherwise deals in",
              "Is paying for sex with someone under 18 renting or otherwise dealing in them?",
              {
                name: "not by that",
                title: "Only when they are handed over, moved or kept, as one deals in things",
                cites: "98AA(1)",
                quotes: "otherwise deals in",
                mark: "from memory",
                of: any(),
              },
              {
                name: "by that too",
                title: "Also when someone pays them for sex",
                cites: "98AA(1)",
                quotes: "otherwise deals in",
                mark: "from memory",
                of: any("patronised"),
              },
            ),
          ),
        ),
        element(
          "for exploitation",
          { cites: "98AA(1)", quotes: "sexual exploitation", mark: "checked" },
          any(
            intendedOrOccurred("sexual_exploitation"),
            aChildInPaidSex("98AA(1)"),
            element(
              "removal of body parts",
              { cites: "98AA(1)", quotes: "removal of body parts", mark: "checked" },
              intendedOrOccurred("organ_removal"),
            ),
            element(
              "engaging in forced labour",
              { cites: "98AA(1)", quotes: "forced labour", mark: "checked" },
              intendedOrOccurred("forced_labour"),
            ),
          ),
        ),
      ),
    ),
  ),
})
