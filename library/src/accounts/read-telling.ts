import {
  type AgeStatement,
  type Circumstances,
  companions,
  corrections,
  interestedRoles,
  interpreters,
  type SourceKind,
  type Statement,
  sourceKinds,
  type Telling,
  tellingPlaces,
} from "./account.ts"
import { problems } from "./problems.ts"
import { readAges } from "./read-age.ts"
import { type AnswerKey, answerKeys, type EpisodeDays, readAnswers } from "./read-answers.ts"
import { readLabel } from "./read-label.ts"
import { isKeys, isLeftOut, type Place, readKeys } from "./read-place.ts"
import { readTime } from "./read-time.ts"
import { readChoice, readChoices } from "./read-words.ts"

const answerNames = Object.keys(answerKeys) as AnswerKey[]

const tellingKeys = {
  known: ["by", "role", "when", "circumstances", "set_aside", "stands", "age", ...answerNames],
  required: ["by"],
} as const

/** One telling: what somebody said of the facts and of ages, and how it came to be said. */
export function readTelling(
  place: Place,
  days: EpisodeDays,
): { readonly statements: readonly Statement[]; readonly ages: readonly AgeStatement[] } {
  const parts = readKeys(place, tellingKeys)
  const by = readChoice(parts.by, sourceKinds, "unread")
  reportNotTheirs(by, [parts.set_aside, parts.stands])
  const role = readLabel(parts.role)
  reportInterest(by, role, parts.role)
  if (isKeys(place.value) && answerNames.every((key) => isWithoutAnswers(parts[key])) && isLeftOut(parts.age)) {
    place.found.push(problems.emptyTelling(place.path))
  }
  const telling: Telling = {
    by: by === "unread" ? "another" : by,
    role,
    when: readTime(parts.when),
    circumstances: readCircumstances(parts.circumstances),
    setAside: readChoice(parts.set_aside, corrections, "no"),
    stands: readChoice(parts.stands, ["yes", "no"], "no") === "yes",
  }
  return {
    ages: isLeftOut(parts.age) ? [] : [{ ...telling, ...readAges(parts.age, days) }],
    statements: readAnswers(parts, telling, days),
  }
}

/** An empty list is "nothing was said here", which is no answer. */
function isWithoutAnswers(place: Place): boolean {
  return isLeftOut(place) || (Array.isArray(place.value) && place.value.length === 0)
}

function reportNotTheirs(by: SourceKind | "unread", parts: readonly Place[]): void {
  if (by === "the person" || by === "unread") return
  for (const part of parts) {
    if (!isLeftOut(part)) part.found.push(problems.notTheirs(part.path))
  }
}

/** A manager written as "another" would settle what a manager can only oppose. */
function reportInterest(by: SourceKind | "unread", role: string, place: Place): void {
  const interested = (interestedRoles as readonly string[]).includes(role.trim().toLowerCase())
  const settles = by !== "the person" && by !== "one with an interest" && by !== "unread"
  if (interested && settles) place.found.push(problems.hasInterest(place.path))
}

function readCircumstances(place: Place): Circumstances {
  const parts = readKeys(place, { known: ["place", "present", "interpreter", "promised"], required: [] })
  const present = readChoices(parts.present, companions)
  if (present.includes("nobody") && present.length > 1) {
    place.found.push(problems.nobodyAndOthers(parts.present.path))
  }
  return {
    place: readChoice(parts.place, tellingPlaces, "not said"),
    present,
    interpreter: readChoice(parts.interpreter, interpreters, "not said"),
    promised: readChoice(parts.promised, ["yes", "no", "not said"], "not said"),
  }
}
