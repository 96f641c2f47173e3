import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { debtBondageInAustralia } from "./debt-bondage-270-1a.ts"
import { deceptiveRecruiting } from "./deception-about-the-work.ts"
import { forcedMarriageSince2019, forcedMarriageUntil2019 } from "./forced-marriage-270-7a.ts"
import { forcedLabourInAustralia, servitudeInAustralia, slaveryInAustralia } from "./slavery-servitude-forced-labour.ts"
import {
  domesticTrafficking,
  traffickingByCoercion,
  traffickingByDeception,
  traffickingOfAChildInAustralia,
  traffickingWithRecklessness,
} from "./trafficking-271.ts"

export const definitionsOfAustralia: readonly Definition<FactId>[] = Object.freeze([
  slaveryInAustralia,
  servitudeInAustralia,
  forcedLabourInAustralia,
  forcedMarriageSince2019,
  forcedMarriageUntil2019,
  debtBondageInAustralia,
  deceptiveRecruiting,
  traffickingByCoercion,
  traffickingWithRecklessness,
  traffickingByDeception,
  traffickingOfAChildInAustralia,
  domesticTrafficking,
])
