import { problems } from "./problems.ts"
import { isKeys, isLeftOut, type Place, readKeys } from "./read-place.ts"
import { readTime } from "./read-time.ts"
import { readChoice, readChoices, readText } from "./read-words.ts"
import { meansOfContact, type SafeContact } from "./safe-contact.ts"

const contactKeys = {
  known: [
    "name",
    "means",
    "how",
    "when",
    "never_when",
    "who_sees",
    "never_say",
    "say_instead",
    "until",
    "reach_us",
    "another_talk",
  ],
  required: [],
} as const

/** How they may be reached. Where the key stands, something has to stand in it: nothing said is no key. */
export function readSafeContact(place: Place): SafeContact | "nothing said" {
  if (isLeftOut(place)) return "nothing said"
  const parts = readKeys(place, contactKeys)
  if (isKeys(place.value) && Object.keys(place.value).length === 0)
    place.found.push(problems.tooFew(place.path, "one thing about it, or leave the key out"))
  return {
    name: readText(parts.name),
    means: readChoices(parts.means, meansOfContact),
    how: readText(parts.how),
    when: readText(parts.when),
    neverWhen: readText(parts.never_when),
    whoSees: readText(parts.who_sees),
    neverSay: readText(parts.never_say),
    sayInstead: readText(parts.say_instead),
    until: readTime(parts.until),
    reachUs: readText(parts.reach_us),
    anotherTalk: readChoice(parts.another_talk, ["wanted", "perhaps"], "not said"),
  }
}
