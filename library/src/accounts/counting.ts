import { type FactId, factById } from "../facts/index.ts"
import { interestedRoles, type Statement, type Telling } from "./account.ts"

/** The two readings of an account that are always made: the person's own, shown first, and everything said. */
export type AccountReading = "own account" | "everything said"

/**
 * What one person's word about one fact does.
 * `counts`: sets a rail. `contests`: can oppose what another has said, and alone leaves the fact unknown.
 * `stands beside`: is kept and shown, and sets nothing.
 */
export type Weight = "counts" | "contests" | "stands beside"

/** Rules ACCOUNTS-1 to ACCOUNTS-7, one a line. */
export function weightOf(fact: FactId, told: Telling, reading: AccountReading): Weight {
  const { counts, concerns } = factById(fact)
  if (told.setAside !== "no") return "stands beside"
  if (told.by === "the person") {
    return concerns !== "wish and consent" && isToldUnfreely(told) ? "stands beside" : "counts"
  }
  if (counts === "only their own word") return "stands beside"
  if (reading === "own account") return "stands beside"
  return told.by === "one with an interest" ? "contests" : "counts"
}

/**
 * The same, knowing what else the person has said of that fact. With everything said, their unfree word alone can still
 * contest what others say of it, so that an official's report is never settled against a denial in custody; it settles
 * nothing, and never stands against their own free word (decision 6).
 */
export function weightAmong(said: Statement, reading: AccountReading, theirs: readonly Statement[]): Weight {
  const weight = weightOf(said.fact, said, reading)
  const waits = weight === "stands beside" && said.by === "the person" && said.setAside === "no"
  if (!waits || reading === "own account") return weight
  const spokeFreely = theirs.some(
    (other) =>
      other.fact === said.fact && other.by === "the person" && weightOf(other.fact, other, reading) === "counts",
  )
  return spokeFreely ? weight : "contests"
}

/** In custody, or before one who has an interest, or through such a one's interpreter; until they say it stands. */
export function isToldUnfreely({ circumstances, stands }: Telling): boolean {
  if (stands) return false
  const { place, present, interpreter } = circumstances
  const before = present.some((who) => (interestedRoles as readonly string[]).includes(who))
  return place === "custody" || before || interpreter === "of one with an interest"
}
