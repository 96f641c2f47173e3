import { interestedRoles, type SourceKind, type Telling } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"

/** Someone whose word the worker may write down in a talk, and how they are named when it is read back. */
export interface ToldBy {
  readonly by: SourceKind
  /** The part they play, or empty; never a name. */
  readonly role: string
  /** As the worker chooses it: "the manager". */
  readonly words: string
  /** Whose words stand beside it: "the manager’s". */
  readonly whose: string
}

/** They themselves first. Each of the others by the part they play, so that no word counts for more than it may. */
export const whoMayHaveSaid: readonly ToldBy[] = freeze([
  { by: "the person", role: "", words: "they themselves", whose: "their" },
  ...interestedRoles.map((role) => ({
    by: "one with an interest" as const,
    role,
    ...(role === "relative who profits"
      ? { words: "a relative who gains by it", whose: "the relative’s" }
      : { words: `the ${role}`, whose: `the ${role}’s` }),
  })),
  { by: "an official", role: "", words: "an official", whose: "the official’s" },
  { by: "another", role: "", words: "someone else", whose: "the other’s" },
  { by: "seen by the worker", role: "", words: "nobody: I saw it myself", whose: "my" },
])

/** The same occasion, told by someone else who was there: only the person can set words aside, and only their own. */
export function toldBy(telling: Telling, { by, role }: Pick<ToldBy, "by" | "role">): Telling {
  return freeze({ ...telling, by, role, setAside: "no", stands: false })
}

/** The one who told something, as the worker chose them. */
export function whoTold({ by, role }: Pick<Telling, "by" | "role">): ToldBy {
  const known = whoMayHaveSaid.find((one) => one.by === by && one.role === role)
  return known ?? { by, role, words: "someone else", whose: "the other’s" }
}
