import { keptSilence, linesOf, topicsToMark, yesesToAskFor } from "distinguo/assessment"
import { type FactId, type Topic, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { accountWith, follow, freely, talkOn } from "./ask-talks.ts"

const everyTopic: readonly Topic[] = [...new Set(vocabulary.map(({ topic }) => topic))]
const yes = (topic: Topic) => ({ kind: "topic", topic, about: "the topic", answer: "yes" }) as const
const grown = accountWith([
  { by: "the person", no: ["under_18_at_act"], yes: ["work_or_service", "sexual_services_exchanged"] },
])
const open = talkOn(grown, { steps: everyTopic.map(yes) })

const ofThePerson = /\byou(r|rs|rself)?\b/i
const inTheThird = /\b(they|them|their|theirs)\b/i

test("ASKING-40, CARE-5: a topic on the worker's screen says they of the person, and never you", () => {
  const topics = topicsToMark(open)
  expect(topics.length).toBeGreaterThan(12)
  for (const { words } of topics) expect(words).not.toMatch(ofThePerson)
  expect(topics.filter(({ words }) => inTheThird.test(words)).length).toBeGreaterThan(5)
  expect(topics.find(({ topic }) => topic === "safety")?.words).toBe("how safe they are")
  expect(new Set(topics.map(({ words }) => words)).size).toBe(topics.length)
})

test("ASKING-40: aloud, in a question, in asking for a yes and on reading back, the same topic says you, and never they", () => {
  const closed = talkOn(grown)
  const aloud = [
    ...follow(closed, definitions, [1]).flatMap(({ next }) => ("topicWords" in next ? [next.topicWords] : [])),
    ...everyTopic.flatMap((topic) => yesesToAskFor(closed, topic).map(({ prompt }) => prompt.words)),
    ...vocabulary.flatMap(({ id }) => linesOf([keptSilence(id as FactId, "declined", freely)]).map(({ text }) => text)),
  ]
  expect(aloud.length).toBeGreaterThan(150)
  // Of others one may say "they", of the person one never may: these name nobody else.
  const ofOthers = /^About what others|those you love/
  for (const words of aloud) if (!ofOthers.test(words)) expect(words).not.toMatch(inTheThird)
  expect(aloud).toContain("About how safe you are: there are things you would rather not say.")
})
