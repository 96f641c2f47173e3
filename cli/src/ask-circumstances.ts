import {
  companions,
  interestedRoles,
  interpreters,
  isToldUnfreely,
  readDays,
  type Telling,
  tellingPlaces,
} from "distinguo/accounts"
import { type Offer, typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/** How this talk comes about, asked of the worker once (CARE-14); or the wish to stop. */
export async function askCircumstances(computer: Computer): Promise<Telling | "stop"> {
  computer.say("\nTo you, before you begin. Enter leaves a thing unsaid.")
  const place = await oneOf("Where are you talking?", tellingPlaces, computer)
  if (place === "stop") return "stop"
  const present = await whoIsThere(computer)
  if (present === "stop") return "stop"
  const interpreter = await oneOf("Is someone interpreting?", interpreters, computer)
  if (interpreter === "stop") return "stop"
  const today = readDays(computer.today())
  const telling: Telling = {
    by: "the person",
    role: "",
    when: today === "impossible" ? "not said" : today,
    circumstances: { place, present, interpreter, promised: "not said" },
    setAside: "no",
    stands: false,
  }
  if (isToldUnfreely(telling)) computer.say(wrap(unfree, ""))
  return telling
}

const unfree =
  "Here, or with them there, another time or place would be better. What is said of others now is kept, and waits until it can be said freely. Ask only what helps today."

async function oneOf<C extends string>(
  question: string,
  choices: readonly (C | "not said")[],
  computer: Computer,
): Promise<C | "not said" | "stop"> {
  computer.say(`\n${question}`)
  const options = choices.filter((choice) => choice !== "not said")
  const typed = await typedFor({ options, enter: "not said" }, computer)
  if (typed.kind === "stop") return "stop"
  return typed.kind === "numbers" ? (options[typed.at[0] ?? 0] ?? "not said") : "not said"
}

/** Nobody first, and those with an interest last: whoever is alone is the first thing to be sure of. */
const whoMayBeThere = companions
  .filter((who) => who !== "not said" && !(interestedRoles as readonly string[]).includes(who))
  .concat(interestedRoles)

async function whoIsThere(computer: Computer): Promise<Telling["circumstances"]["present"] | "stop"> {
  const offer: Offer = { options: whoMayBeThere, enter: "not said", several: true }
  for (;;) {
    computer.say("\nWho else is there, or can hear?")
    const typed = await typedFor(offer, computer)
    if (typed.kind === "stop") return "stop"
    const present = typed.kind === "numbers" ? typed.at.flatMap((index) => whoMayBeThere[index] ?? []) : []
    if (!present.includes("nobody") || present.length === 1) return present
    computer.say("  Nobody and someone cannot both be there.")
  }
}
