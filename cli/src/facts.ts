import { nearest } from "distinguo/accounts"
import { type Fact, type FactId, factById, isFactId, vocabulary, vocabularyVersion } from "distinguo/facts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo facts`: the vocabulary by topic, or one fact with its wording. */
export function factsCommand({ named: [id], form }: Typed, computer: Computer): number {
  if (id === undefined) {
    computer.say(form === "json" ? JSON.stringify(vocabulary) : listInWords())
    return exits.done
  }
  if (!isFactId(id)) {
    const meant = nearest(
      id,
      vocabulary.map((fact) => fact.id),
    )
    computer.complain(problems.unknownFact(meant === "none" ? "" : meant))
    return exits.usage
  }
  const fact = factById(id as FactId)
  computer.say(form === "json" ? JSON.stringify(fact) : factInWords(fact))
  return exits.done
}

function listInWords(): string {
  const topics = [...new Set(vocabulary.map(({ topic }) => topic))]
  const sections = topics.flatMap((topic) => [
    "",
    topic,
    ...vocabulary.filter((fact) => fact.topic === topic).map((fact) => `  ${fact.id.padEnd(42)}${fact.label}`),
  ])
  return [`vocabulary ${vocabularyVersion}; wordings not yet tried with the people they are for`, ...sections].join(
    "\n",
  )
}

function factInWords(fact: Fact): string {
  const asked = fact.asking === "raised" ? "Never proposed; written down if they raise it." : `“${fact.opener}”`
  return [
    `${fact.id}: ${fact.label}`,
    wrap(fact.meaning, ""),
    "",
    wrap(asked, "  "),
    ...fact.phrases.map(({ sets, words }) => `    ${sets === "yes" ? "●" : "○"} “${words}”`),
    "    ◌ “I don’t know.”  “I’d rather not say.”",
    wrap(`I ask ${fact.why}.`, "  "),
    "",
    wrap(`To you: ${fact.note}`, ""),
    `asking: ${fact.asking}${fact.adultOnly ? ", adults only" : ""}; how hard it is to be asked: ${fact.cost} of 5`,
    `whose word sets it: ${fact.counts}`,
    `mark: ${fact.tried}`,
  ].join("\n")
}
