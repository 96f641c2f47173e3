import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { transferOfAnyKind } from "../acts.ts"
import { theMeansServedTheAct } from "../by-means-of.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { exploitationCanBePresumed, exploitationOf273f } from "./exploitation-of-273f.ts"
import { meansOf273f } from "./means-of-273f.ts"
import { article273f } from "./of-article-273f.ts"

const act = element<FactId>(
  "act",
  { cites: "273f(1)(1), 273f(1)(2)", quotes: "recruits, transports, transfers, harbours or receives", mark: "checked" },
  any("recruited", "transported", ...transferOfAnyKind, "harboured", "received"),
)

const removalOfOrgans = element<FactId>(
  "removal of organs",
  { cites: "273f(1)(1)", quotes: "removing his organs", mark: "checked" },
  intendedOrOccurred("organ_removal"),
)

/** Limb 1: bringing someone in or housing them, by a means, so as to exploit them. */
export const bringingInByAMeans = define<FactId>({
  ...article273f("1", "Bringing someone in by a means, to exploit them"),
  test: all(
    act,
    meansOf273f("1"),
    theMeansServedTheAct("273f(1)(1)", { quotes: "by coercion" }),
    element(
      "intention",
      { cites: "273f(1)(1)", quotes: "with the intention of", mark: "checked" },
      any(exploitationOf273f("273f(1)(1)"), removalOfOrgans),
    ),
  ),
})

/** Limb 2: the same of someone under 18, with no means at all. */
export const bringingInAChild = define<FactId>({
  ...article273f("2", "Bringing in someone under 18, to exploit them"),
  test: all(
    act,
    element(
      "under 18",
      { cites: "273f(1)(2)", quotes: "under the age of eighteen years", mark: "checked" },
      "under_18_at_act",
    ),
    element(
      "intention",
      { cites: "273f(1)(2)", quotes: "with the intention of", mark: "checked" },
      any(exploitationOf273f("273f(1)(2)"), removalOfOrgans),
    ),
  ),
})

/**
 * Limb 3: bringing someone to sex for pay in another country. It asks for no means and no exploitation, and comes from a
 * convention of 1933.
 *
 * On the words a booked seat for a willing adult is trafficking. Since 2016 the Supreme Court asks for circumstances in
 * which exploitation can be presumed. Both are shown: a statement, a file or a figure may rest on the older reading.
 */
export const bringingToAnotherCountry = define<FactId>({
  ...article273f("3", "Bringing someone to sex for pay in another country"),
  test: all(
    element(
      "recruits, takes along or abducts",
      { cites: "273f(1)(3)", quotes: "recruits, removes or abducts", mark: "checked" },
      any("recruited", "transported", "abduction"),
    ),
    element(
      "sex for pay in another country",
      { cites: "273f(1)(3)", quotes: "in another country", mark: "checked" },
      "taken_to_other_country_for_paid_sex",
    ),
    reading(
      "implied exploitation, limb 3",
      "Is it enough that someone is brought to sex for pay in another country, or must exploitation be presumable?",
      {
        name: "on the words",
        title: "On the words: bringing them is enough, though everyone agreed",
        cites: "273f(1)(3)",
        quotes: "with the intention of inducing this person",
        mark: "checked",
        of: any("taken_to_other_country_for_paid_sex"),
      },
      {
        name: "since HR 2016:857",
        title: "Since 17 May 2016 (HR 2016:857): only where exploitation can be presumed",
        cites: "ECLI:NL:HR:2016:857",
        quotes: "exploitation",
        mark: "checked",
        source: "nl-supreme-court-273f",
        of: exploitationCanBePresumed,
      },
    ),
  ),
})
