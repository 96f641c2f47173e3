import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { workUnderMenace } from "../international/ilo-c29.ts"
import { doneKnowingly } from "../knowingly.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { coercionOrDeception } from "./coercion-or-deception.ts"

/**
 * Trafficking in persons: Crimes Act 1961 of New Zealand, section 98D, as replaced in 2015.
 *
 * An act, and then either of two: that it was for exploiting someone, or that those who did it knew that coercion or
 * deception was in it. To exploit is itself to cause, by deception or coercion, so that another's fair gain from an
 * adult's sex for pay, which is lawful there, is nowhere in it. A child needs coercion or deception here too: section
 * 98AA is the text that asks for none.
 */
export const traffickingInNewZealand = define<FactId>({
  id: "nz-crimes-act-1961/s98d-trafficking",
  title: "Trafficking in persons",
  instrument: "New Zealand, Crimes Act 1961, section 98D",
  jurisdiction: "NZ",
  inForce: { from: "2015-11-07", mark: "from memory" },
  source: "nz-crimes-act-1961-98d",
  notes: [
    "Within the country or over a border: reception, recruitment and harbouring are acts of their own.",
    "Consenting adults' sex work, with someone else managing it, is lawful in New Zealand and no part of this.",
    "A child needs coercion or deception here too; section 98AA does not ask for it.",
  ],
  test: all(
    element(
      "arranges, organises or procures",
      { cites: "98D(1)", quotes: "arranges, organises, or procures", mark: "checked" },
      any(
        element(
          "entry or exit",
          { cites: "98D(1)", quotes: "entry", mark: "checked" },
          any("entry_arranged", "entry_exit_arranged"),
        ),
        element(
          "reception, recruitment, transport and the rest",
          {
            cites: "98D(1)",
            quotes: "reception, recruitment, transport, transfer, concealment, or harbouring",
            mark: "checked",
          },
          any(
            "received",
            "recruited",
            "transported",
            "travel_arranged",
            "transferred",
            "control_exchanged",
            "concealed",
            "harboured",
          ),
        ),
      ),
    ),
    element(
      "for exploiting, or knowing how",
      { cites: "98D(1)", quotes: "for the purpose of exploiting", mark: "checked" },
      any(
        element(
          "slavery, servitude or forced labour",
          { cites: "98D", quotes: "slavery", mark: "checked" },
          // Each of these facts says that someone was, or was to be, made to: the coercion is inside it.
          any(
            intendedOrOccurred("slavery"),
            intendedOrOccurred("servitude"),
            intendedOrOccurred("forced_labour"),
            workUnderMenace,
          ),
        ),
        all(
          coercionOrDeception("98D"),
          any(
            element(
              "sexual services",
              { cites: "98D", quotes: "prostitution", mark: "checked" },
              any(
                "sexual_services_exchanged",
                "meant_for_paid_sex",
                intendedOrOccurred("sexual_exploitation"),
                intendedOrOccurred("prostitution_of_others_exploited"),
              ),
            ),
            element(
              "practices similar to slavery",
              { cites: "98D", quotes: "similar", mark: "from memory" },
              intendedOrOccurred("practice_similar_to_slavery"),
            ),
            element(
              "removal of organs",
              { cites: "98D", quotes: "the removal of organs", mark: "checked" },
              intendedOrOccurred("organ_removal"),
            ),
            element(
              "knowing that it was in it",
              { cites: "98D(1)", quotes: "knowing that", mark: "checked" },
              all(
                any("actor_knew", "actor_intended", doneKnowingly("practice under 98D(1)")),
                element(
                  "in the arranging, and not only later",
                  { cites: "98D(1)", quotes: "involves", mark: "from memory" },
                  // Taking in, housing and hiding go on: what comes later is still in them. A lie stands at the start.
                  any(
                    "received",
                    "harboured",
                    "concealed",
                    "transferred",
                    "abduction",
                    "deceived_job",
                    "deceived_conditions",
                    "deceived_legal",
                    "deceived_relationship",
                    not("means_only_later"),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
})
