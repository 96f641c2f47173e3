import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Account, Statement } from "distinguo/accounts"
import { needs, otherSources } from "distinguo/accounts"
import { type Owed, type OwedAsked, owed } from "distinguo/assessment"
import { type FactId, freedoms, vocabulary } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { everyStanding } from "distinguo/reasoning"
import {
  type Due,
  type FoundOnOwnAccount,
  lastDaysOf,
  responsesTo,
  type Tie,
  ties,
  tiesIn,
  whatIsDue,
} from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { needsOfKind } from "../../src/responses/tied/tie.ts"
import { randomAccount } from "../accounts/random-account.ts"
import { episode, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, met, toldAccount, withStatements } from "./assessed.ts"

const today = "2026-11-22"
const asked: OwedAsked = {
  definitions,
  place: "DE",
  today,
  dutySaid: true,
  textbook: true,
  days: {},
  theySaySo: false,
  markedYoung: false,
}

function read(of: Account, parts: Partial<OwedAsked> = {}): Owed {
  const result = owed(of, { ...asked, ...parts })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

/** What a textbook leaves unsaid is taken as absent, so that saying anything there changes what is taken. */
const noTextbook: fc.Arbitrary<Account> = randomAccount.map((told) => ({ ...told, others: "not said" }))

const named = ({ due }: Owed, id: string): Due | undefined => due.find(({ tie }) => tie.id === id)
const because = (of: Owed, id: string) => named(of, id)?.because ?? "not listed"
const reflection = "coe-2005/recovery-and-reflection"

test("RESPONSES-25, CARE-12: what is present on their own account is due, with the definition and the episode that carry it", () => {
  const found = read(account(met))
  expect(named(found, reflection)).toMatchObject({
    because: "present on what they said",
    through: [{ definition: "coe-trafficking-convention-2005/trafficking-in-human-beings", episodes: ["house"] }],
  })
})

test("RESPONSES-25, CARE-12, PROMISE-6: no denial by anybody else, of any fact or of an age, changes anything that is due", () => {
  const denial = fc
    .tuple(fc.constantFrom(...vocabulary.map(({ id }) => id as FactId)), fc.constantFrom(...otherSources))
    .map(([fact, by]): Statement => said(fact, freedoms.has(fact) ? "yes" : "no", { by }))
  fc.assert(
    fc.property(fc.oneof(toldAccount, noTextbook), fc.array(denial, { maxLength: 20 }), (told, denials) => {
      const louder = withStatements(told, denials)
      const older = {
        ...louder,
        episodes: louder.episodes.map((one) => ({
          ...one,
          ages: [
            ...one.ages,
            {
              ...said("recruited", "no", { by: "one with an interest" }),
              atStart: { youngest: 30, oldest: 30 },
              atEnd: "not said",
              born: "not said",
            } as const,
          ],
        })),
      }
      expect(read(louder)).toEqual(read(told))
      expect(read(older)).toEqual(read(told))
    }),
    runs(10),
  )
})

test("RESPONSES-25: said both ways by themselves, it is theirs to say and takes nothing away", () => {
  expect(because(read(account([...met, said("recruited", "no")])), reflection)).toBe("they said it both ways")
})

test("RESPONSES-26, CARE-18: where a part is not known it is listed all the same, and nothing counts how much is missing", () => {
  const nothing = read(account([]))
  expect(because(nothing, reflection)).toBe("a part is not known")
  const nearly = read(account(met.slice(0, 2)))
  const { tie: _one, ...little } = named(nothing, reflection) as Due
  const { tie: _other, ...much } = named(nearly, reflection) as Due
  expect(much).toEqual(little)
})

test("RESPONSES-26, PROMISE-14: absent on what was said, it is not listed; list 1 and what holds whatever is found stand as they did", () => {
  const acts = [
    ...(["recruited", "transported", "transferred", "control_exchanged", "delivered", "sold"] as const),
    ...(["exchanged", "leased", "harboured", "received"] as const),
  ]
  const wishes = [{ need: "pay", words: "" }] as const
  const absent = read(account([...acts.map((fact) => said(fact, "no")), said("under_18_at_act", "no")], { wishes }))
  expect(because(absent, reflection)).toBe("not listed")
  expect(absent.asked).toEqual([{ need: "pay", title: "Pay I have earned" }])
  for (const { id, condition, forWhom, inForce } of tiesIn("DE")) {
    if (condition.tiedTo !== "whatever the finding" || forWhom === "a child" || "notToCountOn" in inForce) continue
    expect([id, because(absent, id)]).toEqual([id, "whatever the finding"])
  }
})

test("RESPONSES-27: pay, asylum and not being sent to torture hold under every finding there can be", () => {
  const whatever = [
    "migrant-workers-1990/pay",
    "refugees-1951/not-sent-back",
    "cat-1984/not-sent-back",
    "eu-2009-52/back-pay",
  ]
  fc.assert(
    fc.property(everyFinding("DE"), (found) => {
      const due = whatIsDue({ ...plain, ties: tiesIn("DE"), found })
      for (const id of whatever) expect(due.find(({ tie }) => tie.id === id)?.because).toBe("whatever the finding")
    }),
    runs(50),
  )
})

const plain = { wishes: [], underEighteen: "not said", days: {}, began: {}, today } as const

function everyFinding(place: string): fc.Arbitrary<readonly FoundOnOwnAccount[]> {
  const ids = [
    ...new Set(tiesIn(place).flatMap(({ condition: { tiedTo } }) => (typeof tiedTo === "string" ? [] : tiedTo))),
  ]
  return fc.tuple(
    ...ids.map((definition) =>
      fc.record({
        definition: fc.constant(definition),
        episodes: fc.constant(["house"]),
        standing: fc.constantFrom(...everyStanding),
        lawOpen: fc.boolean(),
        asksForNoCoercion: fc.boolean(),
      }),
    ),
  )
}

test("RESPONSES-28: South Africa's time to recover is never due under any finding; it is named apart as nothing to count on", () => {
  fc.assert(
    fc.property(everyFinding("ZA"), (found) => {
      const due = whatIsDue({ ...plain, ties: tiesIn("ZA"), found })
      expect(due.map(({ tie }) => tie.id)).not.toContain("za-2013/s15")
    }),
    runs(50),
  )
  expect(read(account(met), { place: "ZA" }).notToCountOn.map(({ id }) => id)).toEqual(["za-2013/s15"])
})

test("RESPONSES-28: a law is due from its first day on, and not a day before", () => {
  const relief = "us-18-usc/3771A"
  const told = account(met)
  expect(because(read(told, { place: "US", today: "2026-01-22" }), relief)).toBe("not listed")
  expect(because(read(told, { place: "US", today: "2026-01-23" }), relief)).not.toBe("not listed")
})

test("RESPONSES-29, CARE-18: the order is by day, then by the wish that waits, the first said first, then by name, and the same however near any finding is", () => {
  const days = { "the day the notice came": "2026-11-01", "the day of the decision": "2026-11-01" } as const
  fc.assert(
    fc.property(everyFinding("GB"), fc.shuffledSubarray([...needs]), (found, wishes) => {
      const order = (standing: "yes" | "unknown") =>
        whatIsDue({
          ...plain,
          ties: tiesIn("GB"),
          found: found.map((one) => ({ ...one, standing, lawOpen: false, asksForNoCoercion: false })),
          wishes,
          days,
        }).map(({ tie }) => tie.id)
      expect(order("yes")).toEqual(order("unknown"))
      const due = whatIsDue({ ...plain, ties: tiesIn("GB"), found, wishes, days })
      const first = (tie: Tie) => wishes.findIndex((need) => needsOfKind[tie.kind].includes(need))
      const keys = due.map(({ deadline, wishWaits, tie }) =>
        ["day" in deadline ? deadline.day : "9999", wishWaits ? `0${first(tie)}` : "1", tie.title].join("\t"),
      )
      expect(keys).toEqual(keys.toSorted())
    }),
    runs(50),
  )
})

test("RESPONSES-33, CARE-25, CARE-27, PROMISE-14: list 1 is the same under every account with the same wishes, gate or no gate, whatever is found", () => {
  fc.assert(
    fc.property(
      randomAccount,
      randomAccount,
      fc.boolean(),
      fc.constantFrom("DE", "US", "ZA", "not said"),
      (one, other, dutySaid, place) => {
        const lent = { ...other, wishes: one.wishes }
        expect(read(lent, { dutySaid, place }).asked).toEqual(read(one).asked)
        expect(read(one).asked).toEqual(
          responsesTo(one.wishes.map(({ need }) => need)).map(({ need, title }) => ({ need, title })),
        )
      },
    ),
    runs(10),
  )
})

test("RESPONSES-34, PROMISE-8: while the duty gate holds, and where the law is left out, nothing of list 2 is given", () => {
  const inZa = account(met, { worker: { place: "ZA", role: "caseworker" }, wishes: [{ need: "health", words: "" }] })
  const held = read(inZa, { place: "ZA", dutySaid: false })
  expect(held).toMatchObject({ due: [], notToCountOn: [], duty: { gate: "holds" } })
  expect(held.asked).toHaveLength(1)
  expect(read(inZa, { place: "ZA" }).due.length).toBeGreaterThan(0)
  expect(read(account(met, { law: "left out" }))).toMatchObject({ due: [], notToCountOn: [], law: "left out" })
})

test("RESPONSES-32, PROMISE-14: a time that hangs on a text met only because it asks for no coercion raises no urgency", () => {
  const deadline = ties.find(({ id }) => id === "us-18-usc/1595")
  if (deadline === undefined) throw new Error("a tie with a last day")
  const found = (asksForNoCoercion: boolean): FoundOnOwnAccount[] => [
    {
      definition: "us-18-usc-1591/sex-trafficking",
      episodes: ["house"],
      standing: "yes",
      lawOpen: false,
      asksForNoCoercion,
    },
  ]
  const due = (no: boolean) =>
    whatIsDue({ ...plain, ties: [deadline], found: found(no), began: { house: "2016-12-01" } })
  expect(due(false)[0]).toMatchObject({ deadline: { is: "a last day", day: "2026-11-30" }, asksForNoCoercion: false })
  expect(due(true)[0]).toMatchObject({ asksForNoCoercion: true })
  expect(lastDaysOf(due(false))).toEqual(["2026-11-30"])
  expect(lastDaysOf(due(true))).toEqual([])
})

test("RESPONSES-32, CARE-13: danger now is their own word; nobody else's makes it", () => {
  const danger = said("in_danger_now", "yes")
  expect(read(account([danger])).urgent.map((one) => one.because)).toEqual(["danger now"])
  expect(read(account([{ ...danger, by: "an official" }])).urgent).toEqual([])
  expect(read(account(met), { theySaySo: true }).urgent.map((one) => one.because)).toEqual(["they say so"])
})

test("RESPONSES-36, CARE-12: what is for a child is left out only where they themselves said that they were 18; doubt of anybody's protects", () => {
  const child = "crc-1989/best-interests"
  const aged = (by: Statement["by"], youngest: number, oldest: number): Account =>
    account([], {
      episodes: [
        episode([], {
          from: { earliest: "2026-01-01", latest: "2026-01-31" },
          ages: [
            { ...said("recruited", "yes", { by }), atStart: { youngest, oldest }, atEnd: "not said", born: "not said" },
          ],
        }),
      ],
    })
  expect(because(read(aged("the person", 30, 30)), child)).toBe("not listed")
  expect(because(read(aged("one with an interest", 30, 30)), child)).toBe("whatever the finding")
  expect(because(read(aged("the person", 15, 15)), child)).toBe("whatever the finding")
  expect(read(aged("the person", 15, 15)).urgent.map((one) => one.because)).toEqual(["a child"])
  expect(read(aged("another", 15, 16)).urgent.map((one) => one.because)).toEqual(["a child"])
  expect(read(aged("the person", 15, 15), { today: "2036-11-22" }).urgent).toEqual([])
  expect(because(read(aged("the person", 30, 30), { markedYoung: true }), child)).toBe("whatever the finding")
})

test("RESPONSES-37, CARE-17, PROMISE-17: accounts that differ only in why something is not known are given byte for byte alike, and fit the schema", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/owed-1.json", import.meta.url), "utf8")) as object
  const fits = new Ajv2020({ allErrors: true, strict: false }).compile(schema)
  fc.assert(
    fc.property(noTextbook, (told) => {
      const silenced = (answer: "declined" | "not known" | "not applicable") =>
        JSON.stringify(
          read(
            withStatements(
              told,
              vocabulary.map(({ id }) => said(id as FactId, answer)),
            ),
          ),
        )
      const whole = read(told)
      expect(silenced("declined")).toBe(JSON.stringify(whole))
      expect(silenced("not known")).toBe(JSON.stringify(whole))
      expect(silenced("not applicable")).toBe(JSON.stringify(whole))
      expect([fits(JSON.parse(JSON.stringify(whole))), fits.errors]).toEqual([true, null])
    }),
    runs(8),
  )
})
