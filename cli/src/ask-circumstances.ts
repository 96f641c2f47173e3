import { interpreters, isToldUnfreely, type Telling, tellingPlaces } from "distinguo/accounts"
import { tellingOfTheTalk, toldUnfreely, whoMayBeThere } from "distinguo/assessment"
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
  const telling = tellingOfTheTalk(computer.today(), { place, present, interpreter, promised: "not said" })
  if (isToldUnfreely(telling)) computer.say(wrap(toldUnfreely, ""))
  return telling
}

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

async function whoIsThere(computer: Computer): Promise<Telling["circumstances"]["present"] | "stop"> {
  const offer: Offer = { options: whoMayBeThere.map(({ words }) => words), enter: "not said", several: true }
  for (;;) {
    computer.say("\nWho else is there, or can hear?")
    const typed = await typedFor(offer, computer)
    if (typed.kind === "stop") return "stop"
    const present = typed.kind === "numbers" ? typed.at.flatMap((index) => whoMayBeThere[index]?.who ?? []) : []
    if (!present.includes("nobody") || present.length === 1) return present
    computer.say("  Nobody and someone cannot both be there.")
  }
}
