import { comesOnce } from "../page/comes-once.ts"

const part = comesOnce(() => import("./told-in-place.ts"))
export const lawWhereYouAre = async () => (await part()).LawWhereYouAre
export const beforePoliceTold = async () => (await part()).BeforePoliceTold

/** Comes by itself once the first question or finding stands, so that opening it needs no signal. */
export function fetchSexWorkLaw(): void {
  part().catch(() => "asked for again when it is needed")
}
