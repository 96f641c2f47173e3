import { interestedRoles, type SourceKind, type Telling } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"

/** Someone whose word the worker may write down in a talk, and how they are named when it is read back. */
export interface ToldBy {
  readonly by: SourceKind
  /** The part they play, or empty; never a name. */
  readonly role: string
  /** As the worker chooses it: "the manager". */
  readonly words: string
}

/** They themselves first. Each of the others by the part they play, so that no word counts for more than it may. */
export const whoMayHaveSaid: readonly ToldBy[] = freeze([
  { by: "the person", role: "", words: "they themselves" },
  ...interestedRoles.map((role) => ({
    by: "one with an interest" as const,
    role,
    words: role === "relative who profits" ? "a relative who gains by it" : `the ${role}`,
  })),
  { by: "an official", role: "", words: "an official" },
  { by: "another", role: "", words: "someone else" },
  { by: "seen by the worker", role: "", words: "nobody: I saw it myself" },
])

/** The same occasion, told by someone else who was there: only the person can set words aside, and only their own. */
export function toldBy(telling: Telling, { by, role }: ToldBy): Telling {
  return freeze({ ...telling, by, role, setAside: "no", stands: false })
}

/**
 * How an answer is read back to the person. The phrases are worded as they themselves would say them, so what somebody
 * else said is told apart in its first words (CARE-11).
 */
export function readBackOf(phrase: string, { by, role }: Telling): string {
  if (by === "the person") return `You said: “${phrase}”`
  if (by === "seen by the worker") return `I saw this myself, put as you would say it: “${phrase}”`
  const who = whoMayHaveSaid.find((one) => one.by === by && one.role === role)?.words ?? "someone else"
  return `${who[0]?.toUpperCase()}${who.slice(1)} said, put as you would say it: “${phrase}”`
}
