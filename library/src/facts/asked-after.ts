import type { FactId } from "./vocabulary.ts"

/** What must have been answered, and how, before a fact may be asked. */
export interface AskedAfter {
  readonly fact: FactId
  readonly standing: "yes" | "no"
}

const onceWorkWasTold: AskedAfter = Object.freeze({ fact: "work_or_service", standing: "yes" })
const onceSexForPayWasTold: AskedAfter = Object.freeze({ fact: "sexual_services_exchanged", standing: "yes" })

/**
 * Questions that would presume something if they were asked of everyone: each waits until the person has told of it. What
 * a no led to is asked after a no; whether a condition was kept, after a condition; about pay, earnings and whoever had
 * the use of it, after work; about clients, after sex for pay, which itself is only ever raised. The wait is about asking alone: what someone tells of their own accord is written
 * down whenever they tell it.
 */
export const askedOnlyAfter: ReadonlyMap<FactId, AskedAfter> = new Map<FactId, AskedAfter>([
  ["wages_withheld", onceWorkWasTold],
  ["keeps_earnings", onceWorkWasTold],
  ["earnings_taken", onceWorkWasTold],
  ["obtained", onceWorkWasTold],
  ["required_by_state_or_community", onceWorkWasTold],
  ["consent_informed", Object.freeze({ fact: "consent_initial", standing: "yes" })],
  ["condition_kept", Object.freeze({ fact: "consent_conditional", standing: "yes" })],
  ["kept_on_after_no", Object.freeze({ fact: "consent_withdrawn", standing: "yes" })],
  ["can_refuse_acts", onceSexForPayWasTold],
  ["forced_clients", onceSexForPayWasTold],
  ["forced_unprotected", onceSexForPayWasTold],
  ["forced_acts", onceSexForPayWasTold],
  ["harmed_by_client_unpaid", onceSexForPayWasTold],
  ["harmed_by_client_hurt", onceSexForPayWasTold],
  ["harmed_by_client_beyond_agreed", onceSexForPayWasTold],
])
