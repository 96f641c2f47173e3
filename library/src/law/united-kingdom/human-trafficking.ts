import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"
import { exploitation } from "./exploitation.ts"
import { travel, withAView } from "./travel-with-a-view.ts"

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
  jurisdiction: "GB-EAW",
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
    travel({ cites: "2(1), 2(5)", arranges: "2(3)" }),
    withAView({ cites: "2(1), 2(4)", knows: "2(4)" }),
    exploitation,
  ),
})
