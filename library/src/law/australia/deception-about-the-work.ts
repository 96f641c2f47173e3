import type { FactId } from "../../facts/index.ts"
import { all, any, define, type ElementNode, element, not } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"

/** Sex for pay that was not told of: a lie about the job where the work turns out to be that. */
const aboutSexualServices = (cites: string): ElementNode<FactId> =>
  element(
    "about sexual services",
    { cites, quotes: "sexual services", mark: "from memory" },
    all("deceived_job", any("sexual_services_exchanged", "meant_for_paid_sex")),
  )

/** A lie about conditions counts here where freedom, a debt or papers were what it hid: not a lie about pay alone. */
const aboutFreedomOrDebt = (cites: string): ElementNode<FactId> =>
  element(
    "about freedom, debt or papers",
    { cites, quotes: "free to leave", mark: "from memory" },
    all(
      any("deceived_conditions", "deceived_job", "deceived_legal"),
      any(
        "confined",
        "held",
        "kept_on_after_no",
        "debt_bondage",
        "debt_excessive",
        "docs_confiscated",
        not("can_leave"),
      ),
    ),
  )

const aboutExploitation = (cites: string): ElementNode<FactId> =>
  element(
    "about exploitation",
    { cites, quotes: "exploitation", mark: "from memory" },
    all(
      any("deceived_conditions", "deceived_job", "deceived_legal", "deceived_relationship"),
      any(
        intendedOrOccurred("slavery"),
        intendedOrOccurred("servitude"),
        intendedOrOccurred("forced_labour"),
        intendedOrOccurred("forced_marriage"),
      ),
    ),
  )

/** What a deception must be about, from memory: section 270.7, and 271.2(2) to (2C) say much the same. */
export function deceptionAboutTheWork(cites: string): ElementNode<FactId> {
  return element(
    "deception about",
    { cites, quotes: "deceived", mark: "from memory" },
    any(aboutSexualServices(cites), aboutFreedomOrDebt(cites), aboutExploitation(cites)),
  )
}

/** Deceptive recruiting for labour or services: section 270.7. From memory. No journey, and no coercion beside the lie. */
export const deceptiveRecruiting = define<FactId>({
  id: "au-criminal-code/s270-7-deceptive-recruiting",
  title: "Deceptive recruiting for labour or services",
  instrument: "Criminal Code of the Commonwealth of Australia, section 270.7",
  jurisdiction: "AU",
  inForce: { from: "2013-03-08", mark: "from memory" },
  source: "au-criminal-code-from-memory",
  notes: [
    "Someone who knew that it was sex for pay can be within these words: the lie may be about freedom or a debt.",
    "A lie about pay or hours alone is not this.",
  ],
  test: all(
    element(
      "recruits for labour or services",
      { cites: "270.7", quotes: "labour or services", mark: "from memory" },
      all(
        "recruited",
        any("work_or_service", "sexual_services_exchanged", "meant_for_paid_sex", "forced_labour_intended"),
      ),
    ),
    deceptionAboutTheWork("270.7"),
  ),
})
