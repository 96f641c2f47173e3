import { freeze } from "../../reasoning/index.ts"
import type { Safeguard } from "./safeguard.ts"
import { onAimAndKnowledge } from "./safeguards/aim-and-knowledge.ts"
import { onChildren } from "./safeguards/children.ts"
import { onHelpAndHome } from "./safeguards/help-and-home.ts"
import { onOtherWaysAndAfter } from "./safeguards/other-ways-and-after.ts"
import { onPapersAndWhere } from "./safeguards/papers-and-where.ts"
import { onPeersAndPublicity } from "./safeguards/peers-and-publicity.ts"
import { onPoliceAndForce } from "./safeguards/police-and-force.ts"
import { onWishAndConsent } from "./safeguards/wish-and-consent.ts"

/** Every safeguard, in the order of the form. The order is no weight. */
export const safeguards: readonly Safeguard[] = freeze([
  ...onAimAndKnowledge,
  ...onWishAndConsent,
  ...onChildren,
  ...onPoliceAndForce,
  ...onPapersAndWhere,
  ...onHelpAndHome,
  ...onPeersAndPublicity,
  ...onOtherWaysAndAfter,
])
