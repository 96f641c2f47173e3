import { standingsOf } from "distinguo/accounts"
import { afterStep, nextInTalk, type Talk } from "distinguo/assessment"
import { askedOnlyAfter, type FactId, factById, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { all, type Definition, define, gains, open, residual, waysToRead } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { accountWith, anyTalk, follow, type Turn, talkOn } from "./ask-talks.ts"

/** Follows many random talks to their end, and looks at every turn of each. */
function inEveryTalk(look: (turns: readonly Turn[], under: readonly Definition<FactId>[]) => void, count = 60): void {
  fc.assert(
    fc.property(anyTalk, ({ talk, under, choices }) => {
      look(follow(talk, under, choices), under)
    }),
    runs(count),
  )
}

const asks = (turns: readonly Turn[]) =>
  turns.flatMap(({ talk, next }) => (next.kind === "ask" ? [{ talk, next }] : []))
const ownAccount = (talk: Talk) => standingsOf(talk.account.episodes[0] ?? never(), "own account")
function never(): never {
  throw new Error("every talk has an episode")
}

/** Definitions that count how often anyone looks at their test. */
function watched(): { readonly under: readonly Definition<FactId>[]; readonly looks: () => number } {
  let count = 0
  const under = definitions.map(
    (definition) =>
      new Proxy(definition, {
        get: (of, key) => {
          count++
          return Reflect.get(of, key)
        },
      }),
  )
  return { under, looks: () => count }
}

test("ASKING-1, CARE-1, PROMISE-8: before the words are said and understood nothing is asked and no definition is read", () => {
  for (const place of ["ZA", "DE", "IN", "GB-SCT", "not a place"]) {
    for (const duty of ["not said", "said, not understood"] as const) {
      const { under, looks } = watched()
      const account = {
        ...accountWith([{ by: "the person", yes: ["recruited"] }]),
        worker: { place, role: "caseworker" },
      }
      const next = nextInTalk(
        talkOn(account, { duty, steps: [{ kind: "wish" }, { kind: "fact", fact: "recruited" }] }),
        under,
      )
      expect(next.kind).toBe("say the duty first")
      expect(looks()).toBe(0)
      if (next.kind === "say the duty first") expect(next.say.join(" ")).toContain("You don't have to tell me anything")
    }
  }
  const { under, looks } = watched()
  expect(follow(talkOn(accountWith([])), under, [1]).length).toBeGreaterThan(5)
  expect(looks()).toBeGreaterThan(0)
})

test("ASKING-2: the wish comes first, then danger now, then everything else", () => {
  inEveryTalk((turns) => {
    expect(turns[0]?.next.kind).toBe("ask the wish")
    expect(turns[1]?.next).toMatchObject({ kind: "ask danger now", fact: "in_danger_now" })
    expect(turns.filter(({ next }) => next.kind === "ask danger now").length).toBe(1)
  })
})

test("ASKING-3: after a yes to danger now comes help, and questions only if they say so", () => {
  const unsafe = talkOn(accountWith([{ by: "the person", yes: ["in_danger_now"] }]), {
    steps: [{ kind: "wish" }, { kind: "fact", fact: "in_danger_now" }],
  })
  expect(nextInTalk(unsafe, definitions).kind).toBe("pause for safety")
  expect(nextInTalk(afterStep(unsafe, { kind: "pause", answer: "not now" }), definitions).kind).toBe("closing wish")
  expect(["ask", "may we talk about"]).toContain(
    nextInTalk(afterStep(unsafe, { kind: "pause", answer: "go on" }), definitions).kind,
  )
})

test("ASKING-4, CARE-6: what needs preparing comes only after a yes in this talk, and what is only raised never", () => {
  inEveryTalk((turns) => {
    for (const { talk, next } of asks(turns)) {
      const { asking, topic } = factById(next.fact)
      expect(asking).not.toBe("raised")
      const answered = talk.steps.findLast((step) => step.kind === "topic" && step.topic === topic)
      if (asking === "prepare") expect(answered).toMatchObject({ answer: "yes" })
    }
  })
})

test("ASKING-5, CARE-6: what is for adults only waits until they have said that they were 18 or over", () => {
  inEveryTalk((turns) => {
    for (const { talk, next } of asks(turns)) {
      if (factById(next.fact).adultOnly) expect(ownAccount(talk).under_18_at_act).toBe("no")
    }
  })
  const adultsOnly = (said: object[]) => {
    const told = accountWith([...said, { by: "the person", yes: ["sexual_services_exchanged"] }])
    // Which way of answering comes to such a question changes with the law that is served; one of these does.
    const ways = [[0], [4, 0], [4, 4, 4, 4, 0]]
    const asked = ways.flatMap((way) => asks(follow(talkOn(told), definitions, way)))
    return asked.some(({ next }) => factById(next.fact).adultOnly)
  }
  expect(adultsOnly([{ by: "the person", no: ["under_18_at_act"] }])).toBe(true)
  expect(
    adultsOnly([
      { by: "an official", no: ["under_18_at_act"] },
      { by: "the person", declined: ["under_18_at_act"] },
    ]),
  ).toBe(false)
})

test("ASKING-6, CARE-6: a talk leaves a topic only when nothing of it may be asked, and so comes back only for what was not open then", () => {
  inEveryTalk((turns, under) => {
    const questions = asks(turns)
    questions.forEach(({ talk, next }, index) => {
      const before = questions[index - 1]
      if (before === undefined || before.next.topic === next.topic) return
      const standings = ownAccount(talk)
      const left = vocabulary.filter(
        ({ id, topic, asking, adultOnly }) =>
          topic === before.next.topic &&
          asking === "open" &&
          (!adultOnly || standings.under_18_at_act === "no") &&
          mattersTo(under, talk).has(id as FactId) &&
          isFresh(id as FactId, talk) &&
          !isClosed(topic, talk) &&
          !isWaiting(id as FactId, talk),
      )
      expect(left.map(({ id }) => id)).toEqual([])
    })
  }, 30)
})

test("ASKING-7, CARE-6: two topics that need preparing never follow each other, and another day is offered", () => {
  inEveryTalk((turns) => {
    const stretches: { topic: string; prepared: boolean }[] = []
    for (const { next } of turns) {
      if (next.kind !== "ask" && next.kind !== "may we talk about") continue
      const prepared = next.kind === "may we talk about"
      const last = stretches.at(-1)
      if (last?.topic === next.topic) last.prepared ||= prepared
      else stretches.push({ topic: next.topic, prepared })
    }
    const twice = stretches.filter(({ prepared }, index) => prepared && stretches[index - 1]?.prepared === true)
    expect(twice).toEqual([])
  })
  const closed = follow(talkOn(accountWith([])), definitions, [4]).at(-2)?.next
  expect(closed).toMatchObject({ kind: "closing wish", another: expect.stringContaining("another day") })
})

test("ASKING-7: not now is a full answer: nobody is asked a second time whether they will go to a topic", () => {
  inEveryTalk((turns) => {
    for (const { talk, next } of turns) {
      if (next.kind !== "may we talk about") continue
      const before = talk.steps.filter((step) => step.kind === "topic" && step.topic === next.topic)
      expect(before.filter((step) => !("about" in step) || step.about === next.about)).toEqual([])
      expect(before.filter((step) => !("answer" in step) || step.answer !== "yes")).toEqual([])
    }
  })
})

test("ASKING-8, CARE-6: a talk ends on a wish", () => {
  inEveryTalk((turns) => {
    const [last, end] = turns.slice(-2)
    expect(end?.next.kind).toBe("nothing more")
    const wish =
      last?.next.kind === "closing wish" || (last?.next.kind === "ask someone young" && last.next.name === "need")
    expect(wish).toBe(true)
  })
})

const youngFrom: readonly object[] = [
  { by: "the person", age: 16 },
  { by: "the person", age: "16-19" },
  { by: "the person", age: "not sure" },
  { by: "the person", yes: ["under_18_at_act"] },
  { by: "the person", not_known: ["under_18_at_act"] },
  { by: "a document", yes: ["under_18_at_act"] },
  { by: "one with an interest", role: "manager", yes: ["under_18_at_act"] },
]

test("ASKING-9, CARE-8: where the person is or may be under 18, only safety, trust, what must be told and need remain", () => {
  for (const told of youngFrom) {
    for (const also of [[], [{ by: "the person", no: ["under_18_at_act"] }]]) {
      const turns = follow(talkOn(accountWith([told, ...also])), definitions, [1])
      expect(turns.map(({ next }) => ("name" in next ? next.name : next.kind))).toEqual([
        "wish",
        "ask danger now",
        "trust",
        "tell whom",
        "need",
        "nothing more",
      ])
    }
  }
  for (const told of [
    { by: "the person", age: 34 },
    { by: "the person", declined: ["under_18_at_act"] },
    { by: "another", not_known: ["under_18_at_act"] },
  ]) {
    expect(asks(follow(talkOn(accountWith([told])), definitions, [1])).length).toBeGreaterThan(3)
  }
})

test("ASKING-9, CARE-8: and so it is from the moment they say so, in the middle of a talk", () => {
  inEveryTalk((turns) => {
    const from = turns.findIndex(({ talk }) =>
      talk.account.episodes[0]?.statements.some(({ fact, answer }) => fact === "under_18_at_act" && answer === "yes"),
    )
    for (const { next } of from < 0 ? [] : turns.slice(from)) {
      expect([
        "ask the wish",
        "ask danger now",
        "pause for safety",
        "ask someone young",
        "closing wish",
        "nothing more",
      ]).toContain(next.kind)
    }
  })
})

test("ASKING-10, PROMISE-15: a fact is put once, and never if they have spoken of it before", () => {
  inEveryTalk((turns) => {
    const put = asks(turns).map(({ next }) => next.fact)
    expect(new Set(put).size).toBe(put.length)
    for (const { talk, next } of asks(turns)) expect(isFresh(next.fact, talk)).toBe(true)
    const later = { ...(turns.at(-1)?.talk ?? never()), steps: [] }
    for (const { next } of asks(follow(later, definitions, [9]))) expect(isFresh(next.fact, later)).toBe(true)
  }, 40)
})

test("ASKING-10: what they would rather not say of one episode, or once said so and set aside, is not asked of another", () => {
  const put = (more: object) => {
    const account = accountWith([], { episodes: [{ id: "kitchen" }, { id: "field", said: [more] }] })
    return asks(follow(talkOn(account), definitions, [4])).map(({ next }) => next.fact)
  }
  expect(put({ by: "the person", no: ["recruited"] })).toContain("recruited")
  expect(put({ by: "the person", declined: ["recruited"] })).not.toContain("recruited")
  const setAside = accountWith([{ by: "the person", declined: ["recruited"], set_aside: "misheard" }])
  expect(asks(follow(talkOn(setAside), definitions, [4])).map(({ next }) => next.fact)).not.toContain("recruited")
})

test("ASKING-10: danger now is asked in each talk; the answer of the day takes the place of the last", () => {
  const [, danger] = follow(talkOn(accountWith([{ by: "the person", no: ["in_danger_now"] }])), definitions, [0, 0])
  expect(danger?.next.kind).toBe("ask danger now")
  const paused = follow(talkOn(accountWith([{ by: "the person", no: ["in_danger_now"] }])), definitions, [0, 0])[2]
  expect(paused?.next.kind).toBe("pause for safety")
  expect(ownAccount(paused?.talk ?? never()).in_danger_now).toBe("yes")
})

test("ASKING-11: only what can still matter is asked, or what such a question waits for", () => {
  inEveryTalk((turns, under) => {
    for (const { talk, next } of asks(turns)) {
      const matters = mattersTo(under, talk)
      const waited = [...askedOnlyAfter].some(([fact, { fact: first }]) => first === next.fact && matters.has(fact))
      const hardWaits = next.fact === "under_18_at_act" && [...matters].some(waitsForAge)
      expect(matters.has(next.fact) || waited || hardWaits).toBe(true)
    }
  }, 30)
})

test("ASKING-12: a question that presumes something waits until that was told", () => {
  inEveryTalk((turns) => {
    for (const { talk, next } of asks(turns)) expect(isWaiting(next.fact, talk)).toBe(false)
  })
  const told = accountWith([{ by: "the person", no: ["under_18_at_act"] }])
  const facts = (from: typeof told) =>
    asks(follow(talkOn(from), definitions, [0, 0, 0, 4, 4])).map(({ next }) => next.fact)
  expect(
    [...askedOnlyAfter.keys()].filter(
      (fact) => facts(told).includes(fact) && !facts(told).includes(askedOnlyAfter.get(fact)?.fact ?? fact),
    ),
  ).toEqual([])
})

test("ASKING-12: what such a question waits for is asked in its place", () => {
  const put = asks(follow(talkOn(accountWith([])), [kept], [9])).map(({ next }) => next.fact)
  expect(put).toEqual(["consent_withdrawn"])
  const told = asks(follow(talkOn(accountWith([{ by: "the person", yes: ["consent_withdrawn"] }])), [kept], [9]))
  expect(told.map(({ next }) => next.fact)).toEqual(["kept_on_after_no"])
  const never = asks(follow(talkOn(accountWith([{ by: "the person", no: ["consent_withdrawn"] }])), [kept], [9]))
  expect(never).toEqual([])
})

const kept = define<FactId>({
  id: "library/kept",
  title: "Kept",
  instrument: "The library's rules",
  jurisdiction: "international",
  inForce: { from: "2000-01-01", mark: "checked" },
  source: "library",
  notes: [],
  test: all<FactId>("kept_on_after_no"),
})

test("ASKING-13, ASKING-17: of questions that tell the same, the first of the vocabulary is asked, whatever the law's order", () => {
  for (const pair of [
    ["deceived_job", "deceived_conditions"],
    ["deceived_conditions", "deceived_job"],
  ] as const) {
    const law = { ...kept, test: all<FactId>(...pair) }
    const grown = accountWith([{ by: "the person", no: ["under_18_at_act"] }])
    expect(asks(follow(talkOn(grown), [law], [0, 2]))[0]?.next.fact).toBe("deceived_job")
  }
})

test("ASKING-13, CARE-7: labels, places, roles, words and the order of what was said change nothing", () => {
  fc.assert(
    fc.property(anyTalk, fc.nat(1000), ({ talk, under, choices }, at) => {
      const turns = follow(talk, under, choices)
      const here = turns[at % turns.length] ?? never()
      const { account } = here.talk
      const other = {
        ...account,
        label: "Field",
        worker: { place: "DE", role: "lawyer or their staff" },
        ownWords: ["something about a massage parlour"],
        selfDescription: ["a dancer"],
        wishes: [{ need: "pay" as const, words: "soon" }],
        episodes: account.episodes.map((episode) => ({
          ...episode,
          title: "Farm",
          with: "a farmer",
          where: "another town",
          statements: episode.statements.map((said) => ({ ...said, words: "some words" })).toReversed(),
        })),
      }
      expect(nextInTalk({ ...here.talk, account: other }, [...under].reverse())).toEqual(here.next)
    }),
    runs(100),
  )
})

test("ASKING-15, CARE-9, PROMISE-15: nothing said keeps nothing, and an answer changes its own fact alone", () => {
  inEveryTalk((turns) => {
    turns.forEach(({ talk, next }, index) => {
      const after = turns[index + 1]?.talk
      if (next.kind !== "ask" || after === undefined) return
      const [before, now] = [ownAccount(talk), ownAccount(after)]
      const changed = vocabulary.map(({ id }) => id as FactId).filter((fact) => before[fact] !== now[fact])
      expect(changed.filter((fact) => fact !== next.fact)).toEqual([])
      const kept = after.account.episodes[0]?.statements.length !== talk.account.episodes[0]?.statements.length
      if (!kept) expect(now).toEqual(before)
    })
  }, 30)
  const silent = follow(talkOn(accountWith([])), definitions, [9])
  expect(silent.at(-1)?.talk.account).toEqual(silent[0]?.talk.account)
  expect(silent.length).toBeGreaterThan(10)
})

test("ASKING-16: with the law left out no definition is read, and only the wish and safety are asked", () => {
  const { under, looks } = watched()
  const kinds = follow(talkOn(accountWith([]), { law: "left out" }), under, [1]).map(({ next }) => next.kind)
  expect(kinds).toEqual(["ask the wish", "ask danger now", "closing wish", "nothing more"])
  expect(looks()).toBe(0)
})

test("ASKING-17: where the topic is free, what is asked tells most of all definitions together for its cost", () => {
  inEveryTalk((turns, under) => {
    const first = turns.find(({ next }) => next.kind === "ask" || next.kind === "may we talk about")
    if (first === undefined) return
    const standings = ownAccount(first.talk)
    const worth = new Map<FactId, number>()
    for (const { test: law } of under) {
      for (const [fact, bits] of gains(law, standings))
        worth.set(fact, (worth.get(fact) ?? 0) + bits / waysLeft(law, first.talk) / factById(fact).cost)
    }
    const best = Math.max(
      ...[...worth]
        .filter(([fact]) => isFresh(fact, first.talk) && !isWaiting(fact, first.talk) && standings[fact] === "unknown")
        .filter(
          ([fact]) =>
            factById(fact).asking !== "raised" && (!factById(fact).adultOnly || standings.under_18_at_act === "no"),
        )
        .map(([, each]) => each),
    )
    if ("topic" in first.next && first.next.topic === "age") {
      const sooner = [...worth].filter(([fact, each]) => each > best - 1e-9 && isFresh(fact, first.talk))
      const presumed = [...worth].some(([fact, each]) => each > 0 && waitsForAge(fact))
      expect(sooner.some(([fact]) => fact === "under_18_at_act") || presumed).toBe(true)
      return
    }
    const put =
      first.next.kind === "ask"
        ? [first.next.fact]
        : vocabulary
            .filter(({ topic }) => "topic" in first.next && topic === first.next.topic)
            .map(({ id }) => id as FactId)
    const waited = put.some((fact) => [...askedOnlyAfter.values()].some((wait) => wait.fact === fact))
    if (!waited) expect(Math.max(...put.map((fact) => worth.get(fact) ?? 0))).toBeGreaterThan(best - 1e-9)
  })
})

function waysLeft(law: Definition<FactId>["test"], talk: Talk): number {
  return waysToRead(residual(law, ownAccount(talk))).length
}

/** What is hard, and what is asked of nobody before they have said that they were 18 or over. */
function waitsForAge(fact: FactId): boolean {
  const { asking, topic } = factById(fact)
  const hard = ["how it began", "threats", "hurt", "in whose hands", "papers and money", "selling sex"]
  return fact !== "under_18_at_act" && (asking === "prepare" || [...hard, "clients and partners"].includes(topic))
}

function isClosed(topic: string, { steps }: Talk): boolean {
  return steps.some(
    (step) =>
      (step.kind === "left alone" || (step.kind === "topic" && step.answer === "not now")) && step.topic === topic,
  )
}

function mattersTo(under: readonly Definition<FactId>[], talk: Talk): ReadonlySet<FactId> {
  return new Set(under.flatMap(({ test: law }) => open(law, ownAccount(talk)).facts))
}

function isFresh(fact: FactId, { account, steps }: Talk): boolean {
  const [episode] = account.episodes
  const spoken = episode?.statements.some((said) => said.fact === fact && said.by === "the person")
  return spoken !== true && !steps.some((step) => step.kind === "fact" && step.fact === fact)
}

function isWaiting(fact: FactId, talk: Talk): boolean {
  const wait = askedOnlyAfter.get(fact)
  if (fact === "went_on_to_avoid_harm" && !threatFacts.some((one) => ownAccount(talk)[one] === "yes")) return true
  return wait !== undefined && ownAccount(talk)[wait.fact] !== wait.standing
}

const threatFacts = [
  "threat_violence",
  "threat_family",
  "threat_denounce",
  "threat_expose",
  "psych_abuse",
  "children_used",
  "made_to_believe_harm",
  "penalty_other",
] as const

test("ASKING-20: after every ten questions, or three that needed preparing, the person is asked whether to go on", () => {
  inEveryTalk((turns) => {
    let [put, hard] = [0, 0]
    for (const { next } of turns) {
      if (next.kind === "ask") {
        put += 1
        hard += factById(next.fact).asking === "prepare" ? 1 : 0
      }
      if (next.kind === "shall we go on") {
        expect(put === 10 || hard === 3).toBe(true)
        put = 0
        hard = 0
      }
      expect(put <= 10 && hard <= 3).toBe(true)
    }
  }, 30)
  const turns = follow(talkOn(accountWith([])), definitions, [1])
  const rest = turns.find(({ next }) => next.kind === "shall we go on")
  if (rest === undefined) throw new Error("a talk of many questions has a rest")
  const stopped = afterStep(rest.talk, { kind: "rest", answer: "not now" })
  expect(nextInTalk(stopped, definitions).kind).toBe("closing wish")
})
