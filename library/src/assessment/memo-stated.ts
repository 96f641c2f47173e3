import type { Account, AgeStatement, Episode } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"

/**
 * The account as far as anything was stated: no silence and no kind of silence, nothing that was set aside. All of a
 * memorandum is made from this, so that nothing of why something is not known, or of what was said before, can reach it
 * (CARE-15, CARE-17). No standing changes: none of it sets one.
 */
export function asStated(account: Account): Account {
  return freeze({ ...account, episodes: account.episodes.map(episodeAsStated) })
}

function episodeAsStated(episode: Episode): Episode {
  return {
    ...episode,
    statements: episode.statements.filter(
      ({ answer, setAside }) => setAside === "no" && (answer === "yes" || answer === "no"),
    ),
    ages: episode.ages.map(ageAsStated).filter(saysAnAge),
  }
}

function ageAsStated(age: AgeStatement): AgeStatement {
  const stated = (at: AgeStatement["atStart"]): AgeStatement["atStart"] => (at === "not sure" ? "not said" : at)
  return { ...age, atStart: stated(age.atStart), atEnd: stated(age.atEnd) }
}

function saysAnAge({ atStart, atEnd, born, setAside }: AgeStatement): boolean {
  return setAside === "no" && (atStart !== "not said" || atEnd !== "not said" || born !== "not said")
}
