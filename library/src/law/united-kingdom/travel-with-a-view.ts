import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element, not, reading } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"

/** Travel, within one country too, as England and Wales and Northern Ireland ask for it, and Scotland does not. */
export function travel({
  cites,
  arranges,
}: {
  readonly cites: string
  readonly arranges: string
}): ElementNode<FactId> {
  return element(
    "travel",
    { cites, quotes: "travel", mark: "checked" },
    any(
      "travel_arranged",
      "transported",
      reading(
        "own travel",
        "Is a journey that someone made by themselves arranged or facilitated by whoever then takes them on or houses them?",
        {
          name: "only arranged journeys",
          title: "Only a journey that someone else arranged or made with them",
          cites: arranges,
          quotes: "arranges or facilitates",
          mark: "from memory",
          of: any(),
        },
        {
          name: "also their own",
          title: "Also a journey of their own, where recruiting, harbouring or receiving made it easier",
          cites: arranges,
          quotes: "arranges or facilitates",
          mark: "from memory",
          of: any("moved_within", "moved_across_border"),
        },
      ),
    ),
  )
}

/**
 * With a view to someone being exploited: meant, or known to be likely, and that when it was arranged. `further` are
 * facts that an Act's own list of exploitation lets show what was in view, `notUnawares` what nobody does without
 * knowing it, and `lasting` acts that go on: a view that came while they did is in time.
 */
export function withAView({
  cites,
  knows,
  further = [],
  notUnawares = [],
  lasting = [],
}: {
  readonly cites: string
  readonly knows: string
  readonly further?: readonly FactId[]
  readonly notUnawares?: readonly FactId[]
  readonly lasting?: readonly FactId[]
}): ElementNode<FactId> {
  return element(
    "with a view to it",
    { cites, quotes: "with a view to", mark: "checked" },
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
      ...further,
      element(
        "known, and from the start",
        { cites: knows, quotes: "knows or ought to know", mark: "checked" },
        all(
          any(
            "actor_intended",
            "actor_knew",
            "actor_should_have_known",
            ...notUnawares,
            doneKnowingly(`practice under ${knows}`),
          ),
          // Of what is known to be done, the time decides: a plan, or treatment, that came only later was no view.
          any(...lasting, not("plan_only_later"), not("means_only_later")),
        ),
      ),
    ),
  )
}
