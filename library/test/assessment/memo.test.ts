import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { type Account, isToldUnfreely } from "distinguo/accounts"
import { assess, canonicalJson, memoOf } from "distinguo/assessment"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, freely, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, met, toldAccount } from "./assessed.ts"
import { memoAsked, memoFor, withAllAdded } from "./memo-asked.ts"

const denial = said("recruited", "no", { by: "one with an interest", role: "the manager" })
const child = account([...met.slice(0, 3), said("under_18_at_act", "yes")])

test("ASSESSMENT-69, PROMISE-2: each finding stands as in the assessment, own account first, with its parts and articles", () => {
  fc.assert(
    fc.property(toldAccount, (told) => {
      const assessment = assess(told, memoAsked)
      if ("problem" in assessment) throw new Error("a told account is assessed")
      for (const group of memoFor(told).findings) {
        for (const finding of group.findings) {
          const found = assessment.findings.find(
            (one) => one.definition === finding.definition && one.episodes.join() === group.episodes.join(),
          )
          expect(finding.kind).toBe(found?.kind)
          if (finding.kind === "not in force" || found?.kind !== "finding") continue
          const { ownAccount, everythingSaid } = finding
          expect(ownAccount.standing).toBe(found.ownAccount.standing)
          const all = typeof everythingSaid === "string" ? ownAccount : everythingSaid
          expect(all.standing).toBe(found.everythingSaid.standing)
          const outer = all.parts.filter(({ depth }) => depth === 0)
          expect(outer.map(({ name }) => name)).toEqual(found.everythingSaid.elements.map(({ name }) => name))
          for (const { at, quotes, mark } of outer.filter(({ kind }) => kind === "part")) {
            expect([at, quotes].every((words) => words !== "")).toBe(true)
            expect(["checked", "from memory"]).toContain(mark)
          }
        }
      }
    }),
    runs(20),
  )
})

test("ASSESSMENT-69: a part is carried by its facts with who said them; changing who said it changes that", () => {
  const carried = (by: Account) => JSON.stringify(memoFor(by).findings[0]?.findings[0])
  expect(carried(account(met))).toContain('"said":["they said yes"]')
  const official = said("deceived_job", "yes", { by: "an official", role: "a labour inspector" })
  expect(carried(account([...met, official]))).toContain("an official (a labour inspector) said yes")
})

test("ASSESSMENT-70: others' answers stand apart, and what was told unfreely says so", () => {
  const inCustody = { ...freely, circumstances: { ...freely.circumstances, place: "custody" } } as const
  expect(isToldUnfreely(inCustody)).toBe(true)
  const { episodes } = memoFor(account([...met, said("confined", "yes", inCustody), denial]))
  const [only] = episodes
  expect(only?.others.map(({ role }) => role)).toEqual(["the manager"])
  expect(only?.theirs.map(({ freely: how }) => how)).toContain("not freely")
  expect(only?.theirs.every(({ by }) => by === "the person")).toBe(true)
})

test("ASSESSMENT-71, PROMISE-5: own words stand to the sign, each in its own direction", () => {
  const words = ["  #set [x] $y$ \\ <b>  ", "قالت: أريد أجري", "আমি টাকা পাইনি", "«3» שלום", ""]
  const memo = memoFor(account([], { ownWords: words }))
  expect(memo.ownWords.map((one) => one.words)).toEqual(words)
  expect(memo.ownWords.map(({ direction }) => direction)).toEqual(["ltr", "rtl", "ltr", "rtl", "ltr"])
})

test("ASSESSMENT-72: what is said both ways stands with both sides", () => {
  const [group] = memoFor(account([...met, denial])).findings
  expect(group?.saidBothWays).toEqual([
    {
      fact: "recruited",
      label: "recruited",
      yes: ["they said yes"],
      no: ["one with an interest (the manager) said no"],
    },
  ])
})

test("ASSESSMENT-73, CARE-32, CARE-8: what is open stands only where it is added, and never of one who may be young", () => {
  const adult = account([said("recruited", "yes"), said("under_18_at_act", "no")])
  expect(memoFor(adult).added).toEqual({ openQuestions: "not added", ifShown: "not added" })
  const { openQuestions, ifShown } = memoFor(adult, withAllAdded).added
  expect(openQuestions.length).toBeGreaterThan(0)
  expect(JSON.stringify(ifShown)).toContain("If it were shown that")
  for (const young of [child, account([said("recruited", "yes")])]) {
    const { added } = memoFor(young, withAllAdded)
    expect(Object.values(added)).toEqual(Array(2).fill("left out, because their age then is not settled as 18 or over"))
  }
})

test("ASSESSMENT-74, CARE-18, PROMISE-19: no count of parts, no share, no nearness, no credibility", () => {
  fc.assert(
    fc.property(toldAccount, (told) => {
      const memo = memoFor(told, withAllAdded)
      const ours = JSON.stringify([memo.findings, memo.isNot, memo.doesNotDecide, memo.added])
      expect(ours).not.toMatch(
        /\b\d+ of \d{1,2}\b|\d ?%|\b(score|rank|credib|reliab|likel|consisten|complete(ness)|nearly|almost)/i,
      )
      expect(ours).not.toMatch(/things? that (could matter|this definition reads)/)
    }),
    runs(15),
  )
})

test("ASSESSMENT-75, PROMISE-8: while the gate holds there is none, and with the law left out it holds no finding", () => {
  const held = memoOf(account(met), { ...memoAsked, dutySaid: false })
  expect(held).toMatchObject({ duty: { gate: "holds" } })
  expect("memo" in held).toBe(false)
  expect(memoFor(account(met, { law: "left out" }))).toMatchObject({ law: "left out", findings: [], sources: [] })
})

test("ASSESSMENT-76: it says for whom agreeing changes anything, and the three things it does not decide", () => {
  const memo = memoFor(account(met))
  expect(memo.doesNotDecide).toHaveLength(3)
  expect(memo.doesNotDecide.join()).toMatch(/offence[\s\S]*reasonable grounds[\s\S]*helped/)
  const [protocol] = memo.findings.flatMap(({ findings }) => findings)
  if (protocol?.kind !== "finding") throw new Error("the Protocol is in force")
  expect(protocol.consent.join(" ")).toMatch(
    /agreeing is no part of this text by itself[\s\S]*under 18: agreeing changes nothing/,
  )
})

test("ASSESSMENT-77: every source that a part, or what a law ties, rests on stands once, with what it does not show", () => {
  const memo = memoFor(account(met))
  const named = new Set(JSON.stringify([memo.findings, memo.tied]).match(/(?<="source":")[^"]+/g))
  expect(new Set(memo.sources.map(({ id }) => id))).toEqual(named)
  expect(memo.sources).toHaveLength(named.size)
  expect(memo.sources.every(({ doesNotShow, checked }) => doesNotShow !== "" && checked !== "")).toBe(true)
})

const schema = JSON.parse(readFileSync(new URL("../../schemas/memo-1.json", import.meta.url), "utf8"))

test("ASSESSMENT-78: it is valid, frozen, plain and the same for the same account", () => {
  const valid = new Ajv2020({ strict: false }).compile(schema)
  fc.assert(
    fc.property(toldAccount, (told) => {
      const memo = memoFor(told, withAllAdded)
      expect(valid({ ...memo, sha256: "0".repeat(64) }) ? [] : valid.errors).toEqual([])
      expect(Object.isFrozen(memo.findings)).toBe(true)
      expect(JSON.parse(JSON.stringify(memo))).toEqual(memo)
      expect(canonicalJson(memoFor(told, withAllAdded))).toBe(canonicalJson(memo))
    }),
    runs(15),
  )
  expect(canonicalJson({ b: [1, { d: "é", c: 2 }], a: true })).toBe('{"a":true,"b":[1,{"c":2,"d":"é"}]}')
  expect(canonicalJson(JSON.parse('{"a":1,"b":2}'))).toBe(canonicalJson(JSON.parse('{"b":2,"a":1}')))
})

test("ASSESSMENT-79, PROMISE-3: of a child nothing is called work that was done for sex, and agreeing changes nothing", () => {
  const sold = account([said("sexual_services_exchanged", "yes"), said("under_18_at_act", "yes")], {
    episodes: [episode([said("sexual_services_exchanged", "yes"), said("under_18_at_act", "yes")])],
  })
  const memo = memoFor(sold)
  expect(memo.episodes[0]?.under18).toBe("yes")
  const text = JSON.stringify([
    memo.episodes,
    memo.findings.map(({ findings }) =>
      findings.map((one) => "ownAccount" in one && [one.consent, one.ownAccount.sentence]),
    ),
  ])
  expect(text).not.toMatch(/sex work|agreed to (sex|work)/i)
  expect(text).toContain("Of someone under 18: agreeing changes nothing.")
})

test("ASSESSMENT-69, ASSESSMENT-4: what a textbook's pattern takes as absent is said by nobody, and an age told elsewhere neither", () => {
  const pattern = account([said("recruited", "yes")], { told: "invented", others: "no, textbook pattern" })
  const [finding] = memoFor(pattern).findings[0]?.findings ?? []
  if (finding?.kind !== "finding") throw new Error("the Protocol is in force")
  const facts = finding.ownAccount.parts.flatMap((part) => part.facts)
  expect(facts.filter(({ standing }) => standing === "no").length).toBeGreaterThan(0)
  for (const { fact, said: who } of facts) if (fact !== "recruited") expect(who).toEqual([])
  expect(facts.find(({ fact }) => fact === "recruited")?.said).toEqual(["they said yes"])
  const told = { ...freely, atStart: { youngest: 30, oldest: 30 }, atEnd: "not said", born: "not said" } as const
  const in2020 = { earliest: "2020-01-01", latest: "2020-01-01" }
  const in2024 = { earliest: "2024-01-01", latest: "2024-01-01" }
  const two = account([], {
    episodes: [
      episode(met.slice(0, 3), { id: "first", from: in2020, ages: [told] }),
      episode(met.slice(0, 3), { id: "second", from: in2024 }),
    ],
  })
  const second = JSON.stringify(memoFor(two).findings.find(({ episodes }) => episodes.join() === "second"))
  expect(second).not.toMatch(/they said (30|born)/)
})
