import { freeze } from "../../reasoning/index.ts"
import { type Account, type Correction, corrections, type Episode, type Telling } from "../account.ts"
import { problems } from "../problems.ts"
import { isOfThisSitting, type StatementTyped, takeOut, writeDown } from "./statements.ts"
import { episodeNamed, type PlaceOfWords, type WrittenDown, withEpisode } from "./written.ts"

/**
 * What a correction may be. An age is set aside only as misheard, mistranslated or written down wrongly: nobody changes their mind about being
 * under 18, and setting it aside would open again all that stopped for their sake (CARE-8).
 */
export function correctionsOf({ kind }: PlaceOfWords): readonly Correction[] {
  return kind === "age" ? ofAnAge : corrections
}

const ofAnAge: readonly Correction[] = Object.freeze(["misheard", "mistranslated", "written down wrongly"])

/**
 * The person sets something aside that they said before, and says why (CARE-15). It stays, stands beside, and settles
 * nothing. Nobody can set aside another's words: that is a problem, and changes nothing.
 *
 * @throws for a correction that this cannot be: no screen offers it.
 */
export function setAside(account: Account, place: PlaceOfWords, because: Correction): WrittenDown {
  if (!correctionsOf(place).includes(because))
    throw new Error("an age is set aside only as misheard, mistranslated or written down wrongly")
  return withEpisode(account, place.episode, toldAnew(account, place, { setAside: because }))
}

/** The person says that what they told unfreely stands (CARE-14); from then on it counts as if freely said. */
export function letStand(account: Account, place: PlaceOfWords): WrittenDown {
  return withEpisode(account, place.episode, toldAnew(account, place, { stands: true }))
}

/**
 * Says a statement anew. Of this sitting, the new one takes its place and no trace is left. One of an earlier sitting is
 * set aside by the person and why, and what they say now stands after it, told as they tell it now (CARE-15). What
 * anybody else says now never takes the place of their words: that is a problem, and changes nothing.
 */
export function sayAnew(
  account: Account,
  opened: Account,
  place: PlaceOfWords,
  now: { readonly telling: Telling; readonly said: StatementTyped; readonly because: Correction },
): WrittenDown {
  const older = !isOfThisSitting(opened, place)
  if (older && now.telling.by !== "the person") return freeze({ problems: [problems.notTheirs(["said"])] })
  const cleared = older ? setAside(account, place, now.because) : takeOut(account, opened, place)
  if ("problems" in cleared) return cleared
  return writeDown(cleared.account, opened, place.episode, now.telling, now.said)
}

function toldAnew(
  account: Account,
  { episode, kind, at }: PlaceOfWords,
  parts: Partial<Telling>,
): Pick<Episode, "statements"> | Pick<Episode, "ages"> {
  const { statements, ages } = episodeNamed(account, episode)
  const anew = <Said extends Telling>(said: readonly Said[]): readonly Said[] =>
    said.map((one, index) => (index === at ? { ...one, ...parts } : one))
  return kind === "age" ? { ages: anew(ages) } : { statements: anew(statements) }
}
