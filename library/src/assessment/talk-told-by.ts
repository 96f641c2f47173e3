import { type Circumstances, interestedRoles, type SourceKind, type Telling } from "../accounts/index.ts"
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
  /** As they are named to the person: "your friend". */
  readonly toThePerson: string
}

/** They themselves first. Each of the others by the part they play, so that no word counts for more than it may. */
export const whoMayHaveSaid: readonly ToldBy[] = freeze([
  { by: "the person", role: "", words: "they themselves", whose: "their", toThePerson: "you" },
  ...interestedRoles.map((role) => ({
    by: "one with an interest" as const,
    role,
    ...(role === "relative who profits"
      ? {
          words: "a relative who gains by it",
          whose: "the relative’s",
          toThePerson: "your relative who gains by it",
        }
      : { words: `the ${role}`, whose: `the ${role}’s`, toThePerson: `the ${role}` }),
  })),
  { by: "another", role: "friend", words: "their friend", whose: "the friend’s", toThePerson: "your friend" },
  { by: "another", role: "relative", words: "their relative", whose: "the relative’s", toThePerson: "your relative" },
  {
    by: "another",
    role: "co-worker",
    words: "someone they work with",
    whose: "that one’s",
    toThePerson: "someone you work with",
  },
  { by: "an official", role: "", words: "an official", whose: "the official’s", toThePerson: "an official" },
  { by: "another", role: "", words: "someone else", whose: "the other’s", toThePerson: "someone else" },
  { by: "seen by the worker", role: "", words: "nobody: I saw it myself", whose: "my", toThePerson: "nobody" },
])

/** The same, and first after the person whoever is there by the worker's mark: it is most often they who speak. */
export function whoMayHaveSaidHere({ present }: Pick<Circumstances, "present">): readonly ToldBy[] {
  const isThere = (one: ToldBy): boolean =>
    present.some((who) => who === one.role || (who === "official" && one.by === "an official"))
  const [person, ...others] = whoMayHaveSaid
  if (person === undefined) throw new Error("the person is the first who may have said something")
  return freeze([person, ...others.filter(isThere), ...others.filter((one) => !isThere(one))])
}

/** The same occasion, told by someone else who was there: only the person can set words aside, and only their own. */
export function toldBy(telling: Telling, { by, role }: Pick<ToldBy, "by" | "role">): Telling {
  return freeze({ ...telling, by, role, setAside: "no", stands: false })
}

/**
 * Whose words they are, as a line on the worker's screen begins: by the part chosen in a talk, or by the kind of source
 * and the part, as a desk writes them: "an official (police officer)".
 */
export function whoSaidIt(told: Pick<Telling, "by" | "role">): string {
  const { by, role } = told
  if (by === "seen by the worker") return "seen by the worker"
  const chosen = whoMayHaveSaid.find((one) => one.by === by && one.role === role)
  if (chosen !== undefined) return chosen.words
  return role === "" ? sources[by] : `${sources[by]} (${role})`
}

const sources: Readonly<Record<SourceKind, string>> = freeze({
  "the person": "they themselves",
  "one with an interest": "someone with an interest",
  "an official": "an official",
  another: "someone else",
  "a document": "a document",
  "seen by the worker": "seen by the worker",
})

/** The one who told something, as the worker chose them. */
export function whoTold({ by, role }: Pick<Telling, "by" | "role">): ToldBy {
  const known = whoMayHaveSaid.find((one) => one.by === by && one.role === role)
  return known ?? { by, role, words: "someone else", whose: "the other’s", toThePerson: "someone else" }
}
