import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not, reading } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"
import { exploitation } from "./exploitation.ts"

/**
 * Human trafficking: Modern Slavery Act 2015 (England and Wales), section 2, with the exploitation of section 3.
 *
 * No means is asked for, of adults or children, and agreeing to the journey changes nothing: 2(2). Travel is an element,
 * within one country too, and the view to exploitation must have stood when the journey was arranged.
 */
export const humanTrafficking = define<FactId>({
  id: "uk-modern-slavery-act-2015/s2-human-trafficking",
  title: "Human trafficking",
  instrument: "UK Modern Slavery Act 2015, sections 2 and 3",
  jurisdiction: "GB",
  inForce: { from: "2015-07-31", mark: "from memory" },
  source: "uk-modern-slavery-act-2015",
  notes: [
    "Recruiting, harbouring and receiving count only as ways of arranging or facilitating a journey.",
    "It is in no way needed for protection: decisions in the National Referral Mechanism use the Protocol's definition (from memory).",
    "Keeping a brothel is an offence of another Act and not exploitation by itself.",
  ],
  test: all(
    element(
      "arranges or facilitates",
      { cites: "2(1), 2(3)", quotes: "arranges or facilitates", mark: "checked" },
      any("travel_arranged", "recruited", "transported", "transferred", "harboured", "received", "control_exchanged"),
    ),
    element(
      "travel",
      { cites: "2(1), 2(5)", quotes: "travel", mark: "checked" },
      any(
        "travel_arranged",
        "transported",
        reading(
          "own travel",
          "Is a journey that someone made by themselves arranged or facilitated by whoever then takes them on or houses them?",
          {
            name: "only arranged journeys",
            title: "Only a journey that someone else arranged or made with them",
            cites: "2(3)",
            quotes: "arranges or facilitates",
            mark: "from memory",
            of: any(),
          },
          {
            name: "also their own",
            title: "Also a journey of their own, where recruiting, harbouring or receiving made it easier",
            cites: "2(3)",
            quotes: "arranges or facilitates",
            mark: "from memory",
            of: any("moved_within", "moved_across_border"),
          },
        ),
      ),
    ),
    element(
      "with a view to it",
      { cites: "2(1), 2(4)", quotes: "with a view to", mark: "checked" },
      any(
        "slavery_intended",
        "servitude_intended",
        "forced_labour_intended",
        "sexual_exploitation_intended",
        "prostitution_of_others_exploited_intended",
        "paid_sex_managed_intended",
        "organ_removal_intended",
        "begging_intended",
        "criminal_activities_intended",
        "surrogacy_exploited_intended",
        "chosen_as_easier_to_use",
        // Whoever lies about what awaits someone has it in view.
        "deceived_job",
        "deceived_conditions",
        "deceived_relationship",
        element(
          "known, and from the start",
          { cites: "2(4)", quotes: "knows or ought to know", mark: "checked" },
          all(
            any("actor_intended", "actor_knew", "actor_should_have_known", doneKnowingly("practice under 2(4)")),
            // Of what is known to be done, the time decides: a plan, or treatment, that came only later was no view.
            any(not("plan_only_later"), not("means_only_later")),
          ),
        ),
      ),
    ),
    exploitation,
  ),
})
