import { type Duty, dutyOf, places, type Role, roles } from "distinguo/responses"
import { account } from "../assessment/assessed.ts"

/** Every code of a place, codes that fall back to their country, codes on no list, and what is no code at all. */
export const everyPlace: readonly string[] = [
  ...places.flatMap(({ codes }) => codes),
  ...["DE-BE", "IN-WB", "US-CA", "GB-LND", "FR", "XX", "za", "not said", "__proto__"],
]

export const everyRole: readonly Role[] = [...roles, "not said"]

export function dutyWhere(place: string, role: string, dutySaid = false): Duty {
  return dutyOf(account([], { worker: { place, role } }), dutySaid)
}

/** Every place with every role, before or after the words have been said. */
export function everyDuty(dutySaid = false): readonly Duty[] {
  return everyPlace.flatMap((place) => everyRole.map((role) => dutyWhere(place, role, dutySaid)))
}
