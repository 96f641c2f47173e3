import type { FactId } from "../../facts/index.ts"
import { type AnyNode, all, any, not, reading } from "../../reasoning/index.ts"
import { pressureBeyondMoney } from "./coercion-threat-or-deception.ts"

/**
 * Not free to cease, or to leave the place or area, as a reasonable person in that position would see it: sections 270.4
 * and 270.6. Whether someone could in fact have got away, or tried to, is immaterial, and no fact says it.
 *
 * Someone who stays because pay that they earned would be lost has met neither a lock nor a threat. Whether they are
 * free is open (law reference, pattern P15).
 */
export const notFree: AnyNode<FactId> = any<FactId>(
  "confined",
  "held",
  "kept_on_after_no",
  "went_on_to_avoid_harm",
  all(not("can_leave"), pressureBeyondMoney),
  reading(
    "free to cease or leave",
    "Is someone free to stop or leave who would lose the pay they are owed, and whom nobody holds or threatens?",
    {
      name: "free",
      title: "They are, unless something beyond money or need holds them",
      cites: "270.4, 270.6",
      quotes: "to leave the place or area",
      mark: "from memory",
      source: "au-criminal-code-270",
      of: any(),
    },
    {
      name: "not free",
      title: "They are not, where leaving costs them what they earned or the only way they have",
      cites: "270.4, 270.6",
      quotes: "to leave the place or area",
      mark: "from memory",
      source: "au-criminal-code-270",
      of: not("can_leave"),
    },
  ),
)
