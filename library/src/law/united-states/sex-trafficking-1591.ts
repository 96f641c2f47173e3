import type { FactId } from "../../facts/index.ts"
import { all, any, childNeedsNoMeans, define, element } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"
import { coercion, force, fraudThatInduces, whatMadeThemDoIt } from "./force-fraud-coercion.ts"

const inTitle18 = { force: "1591(a)", fraud: "1591(a)", coercion: "1591(e)(2)" }

/**
 * Sex trafficking of children or by force, fraud or coercion: 18 U.S.C. 1591, as it reads since 2015.
 *
 * A federal offence: commerce between States or countries is an element, so it is a fact. Advertising asks that age or
 * force was known; for every other act reckless disregard is enough, and of a child who could be seen neither (1591(c)).
 */
export const sexTrafficking = define<FactId>({
  id: "us-18-usc-1591/sex-trafficking",
  title: "Sex trafficking of children or by force, fraud or coercion",
  instrument: "18 U.S.C. 1591",
  jurisdiction: "US",
  inForce: { from: "2015-05-29", mark: "from memory" },
  source: "us-18-usc-chapter-77",
  notes: [
    "Adults who agree, with no force, fraud or coercion, are outside these words, whoever advertises or houses them.",
    "The special maritime and territorial jurisdiction, the other door to federal law, is left out here.",
    "Earlier versions named fewer acts: maintains came in 2008; advertises, patronizes and solicits in 2015.",
  ],
  test: all(
    element(
      "commerce",
      { cites: "1591(a)(1)", quotes: "in or affecting interstate or foreign commerce", mark: "checked" },
      "commerce_used",
    ),
    element(
      "act",
      {
        cites: "1591(a)(1), 1591(a)(2)",
        quotes:
          "recruits, entices, harbors, transports, provides, obtains, advertises, maintains, patronizes, or solicits",
        mark: "checked",
      },
      any(
        "recruited",
        "enticed",
        "harboured",
        "transported",
        "provided",
        "obtained",
        "advertised",
        "maintained",
        "patronised",
        "solicited",
        "gained_from_taking_part",
      ),
    ),
    element(
      "a commercial sex act",
      { cites: "1591(a), 1591(e)(3)", quotes: "commercial sex act", mark: "checked" },
      any("meant_for_paid_sex", "sexual_services_exchanged"),
    ),
    element(
      "knowing, or in reckless disregard",
      { cites: "1591(a), 1591(c)", quotes: "knowing, or … in reckless disregard of the fact", mark: "checked" },
      any(
        "actor_knew",
        doneKnowingly("practice under 1591(a)"),
        element(
          "in reckless disregard",
          {
            cites: "1591(a)",
            quotes: "except where the act constituting the violation … is advertising",
            mark: "checked",
          },
          all(
            "actor_disregarded",
            any(
              "recruited",
              "enticed",
              "harboured",
              "transported",
              "provided",
              "obtained",
              "maintained",
              "patronised",
              "solicited",
              "gained_from_taking_part",
            ),
          ),
        ),
        element(
          "a child who could be seen",
          { cites: "1591(c)", quotes: "reasonable opportunity to observe", mark: "checked" },
          element(
            "acts done face to face",
            { cites: "practice under 1591(c)", quotes: "reasonable opportunity to observe", mark: "from memory" },
            all("under_18_at_act", any("harboured", "transported", "maintained", "obtained", "patronised")),
          ),
        ),
      ),
    ),
    element(
      "force, fraud or coercion",
      { cites: "1591(a), 1591(e)", quotes: "will be used to cause the person to engage", mark: "checked" },
      childNeedsNoMeans(
        "under_18_at_act",
        any(
          fraudThatInduces(inTitle18),
          all(any(force(inTitle18), coercion(inTitle18)), whatMadeThemDoIt("1591(a)", "used to cause")),
        ),
      ),
    ),
  ),
})
