import { isDay, meansOfContact, nothingOfContact, readDays, type SafeContact } from "distinguo/accounts"
import { contactAnew, type Kept, keptContact, mayWeReachYou, partsOfContact, type Talk } from "distinguo/assessment"
import { type Typed, typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

interface SoFar {
  readonly start: Talk
  readonly kept: readonly Kept[]
}

/** What is typed on the way may also be that they are young, or not safe: then the talk goes on with that. */
type Marked = "nothing" | "young" | "danger"

/**
 * “Would you like to be reached again?” Once, at the end of a talk that was not stopped. Anything but a yes keeps
 * nothing of it; what a file had of it stays as it was, unless they say that they want it no longer.
 */
export async function askToReach(soFar: SoFar, computer: Computer): Promise<SoFar & { readonly marked: Marked }> {
  const { words, note } = mayWeReachYou
  computer.say(`\n${wrap(`“${words}”`, "")}`)
  computer.say(wrap(`To you: ${note}`, "  "))
  const before = soFar.start.account.safeContact
  const options = ["A clear yes: write down how", ...(before === "nothing said" ? [] : [noLonger])]
  const typed = await typedFor({ options, enter: "no, or not now", inTalk: true }, computer)
  if (typed.kind !== "numbers") return { ...soFar, marked: markedBy(typed) }
  if (typed.at[0] === 1) return { ...contactAnew(soFar, []), marked: "nothing" }
  const { contact, marked } = await contactTyped(computer)
  return { ...contactAnew(soFar, keptContact(contact)), marked }
}

const noLonger = "They do not want to be reached any more: keep nothing of it"

function markedBy({ kind }: Typed): Marked {
  return kind === "young" || kind === "danger" ? kind : "nothing"
}

/** Part by part, each of which may be left out; whatever was typed before it was broken off is read back too. */
async function contactTyped(computer: Computer): Promise<{ readonly contact: SafeContact; readonly marked: Marked }> {
  let contact: SafeContact = nothingOfContact
  const enter = "nothing said about this"
  for (const { part, asks, note } of partsOfContact) {
    computer.say(`\n${wrap(`“${asks}”`, "")}`)
    if (note !== "") computer.say(wrap(`To you: ${note}`, "  "))
    const typed = await typedFor({ options: [], enter, words: "or type their words, as said", inTalk: true }, computer)
    if (typed.kind === "words") contact = { ...contact, [part]: typed.words }
    else if (typed.kind !== "nothing") return { contact, marked: markedBy(typed) }
  }
  computer.say("\nBy what means?")
  const means = await typedFor({ options: meansOfContact, enter, several: true, inTalk: true }, computer)
  if (means.kind === "numbers") contact = { ...contact, means: means.at.flatMap((at) => meansOfContact[at] ?? []) }
  else if (means.kind !== "nothing") return { contact, marked: markedBy(means) }
  contact = { ...contact, until: await untilTyped(computer) }
  computer.say("\nWould they like another talk?")
  const another = await typedFor({ options: ["Yes", "Perhaps"], enter, inTalk: true }, computer)
  if (another.kind !== "numbers") return { contact, marked: markedBy(another) }
  return { contact: { ...contact, anotherTalk: another.at[0] === 0 ? "wanted" : "perhaps" }, marked: "nothing" }
}

async function untilTyped(computer: Computer): Promise<SafeContact["until"]> {
  computer.say("\nUntil when does this hold?")
  const words = "or a day, YYYY-MM-DD"
  for (;;) {
    const typed = await typedFor({ options: [], enter: "nothing said about this", words }, computer)
    if (typed.kind !== "words") return "not said"
    const day = typed.words.trim()
    const days = isDay(day) ? readDays(day) : "impossible"
    if (days !== "impossible") return days
    computer.say("  No such day exists, or it is written in another way. Nothing was kept of it.")
  }
}
