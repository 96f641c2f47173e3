import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"
import { coercionThreatOrDeception } from "./coercion-threat-or-deception.ts"
import { notFree } from "./not-free.ts"

const instrument = (section: string) => `Criminal Code of the Commonwealth of Australia, section ${section}`

const agreeing = "Agreeing, or going along, is no defence (270.11, from memory)."

/** Slavery: section 270.1. It is about powers that someone uses over another, not about a title to them. */
export const slaveryInAustralia = define<FactId>({
  id: "au-criminal-code/s270-1-slavery",
  title: "Slavery",
  instrument: instrument("270.1"),
  jurisdiction: "AU",
  inForce: { from: "1999-09-21", mark: "from memory" },
  source: "au-criminal-code-270",
  notes: [
    "A debt or a contract that the person made can be how it came about: the text says so.",
    "Hard work, long hours or low pay are not a power of ownership.",
    agreeing,
  ],
  test: element(
    "powers of ownership exercised",
    { cites: "270.1", quotes: "any or all of the powers attaching to the right of ownership", mark: "checked" },
    any(
      "slavery_occurred",
      element(
        "how courts have seen it",
        { cites: "practice under 270.1", quotes: "powers attaching to the right of ownership", mark: "from memory" },
        all(any("sold", "exchanged"), any("confined", "held", "controlled_movements"), not("can_leave")),
      ),
    ),
  ),
})

/** Forced labour: section 270.6. The same first test as servitude, and no more. */
export const forcedLabourInAustralia = define<FactId>({
  id: "au-criminal-code/s270-6-forced-labour",
  title: "Forced labour",
  instrument: instrument("270.6"),
  jurisdiction: "AU",
  inForce: { from: "2013-03-08", mark: "from memory" },
  source: "au-criminal-code-270",
  notes: [
    "Work of any kind, sex for pay too. Nobody need have been moved or recruited.",
    "It is immaterial whether the person could have got away, or tried to.",
    "What a law requires or allows, such as work in prison, is excused by another section of the Code (10.5, from memory): these words do not say so, and it is not read here.",
    agreeing,
  ],
  test: all(
    element(
      "labour or services",
      { cites: "270.6", quotes: "labour or services", mark: "checked" },
      any(anyWorkOrService, "forced_labour_occurred"),
    ),
    any(
      "forced_labour_occurred",
      all(
        coercionThreatOrDeception("270.6", "checked"),
        element("not free", { cites: "270.6", quotes: "to cease", mark: "checked" }, notFree),
      ),
    ),
  ),
})

/** Servitude: section 270.4. What forced labour is, and freedom lost in the rest of life as well. */
export const servitudeInAustralia = define<FactId>({
  id: "au-criminal-code/s270-4-servitude",
  title: "Servitude",
  instrument: instrument("270.4"),
  jurisdiction: "AU",
  inForce: { from: "2013-03-08", mark: "from memory" },
  source: "au-criminal-code-270",
  notes: [
    "Two tests: not free to stop or leave, and significantly deprived of freedom in other parts of life.",
    "Living where one works is neither.",
    agreeing,
  ],
  test: all(
    element(
      "labour or services",
      { cites: "270.4", quotes: "labour or services", mark: "checked" },
      any(anyWorkOrService, "servitude_occurred"),
    ),
    any(
      "servitude_occurred",
      all(
        any("forced_labour_occurred", coercionThreatOrDeception("270.4", "checked")),
        element(
          "not free",
          { cites: "270.4", quotes: "to cease", mark: "checked" },
          any("forced_labour_occurred", notFree),
        ),
        element(
          "deprived of freedom in the rest of life",
          { cites: "270.4", quotes: "significantly deprived of personal freedom", mark: "checked" },
          element(
            "how that is ordinarily shown",
            { cites: "practice under 270.4", quotes: "aspects of", mark: "from memory" },
            any(
              "confined",
              "isolated",
              "surveilled",
              "controlled_movements",
              "concealed",
              "finance_restricted",
              "necessities_withheld",
              "care_denied",
            ),
          ),
        ),
      ),
    ),
  ),
})
