import { type Account, standingsOf } from "distinguo/accounts"
import { narrowingQuestion } from "distinguo/assessment"
import { circlesOf } from "distinguo/circles"
import { firstDefinitions as definitions, forcedLabour, traffickingInPersons } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, freely, said } from "../accounts/telling.ts"
import { account, assessed, made, met, toldAccount, withStatements } from "../assessment/assessed.ts"
import { runs } from "../reasoning/random-test.ts"

test("CIRCLES-22: circles of each episode, and of episodes read together, own account and everything said", () => {
  const two = account([], {
    episodes: [
      episode([said("moved_within", "yes")], { id: "agent" }),
      episode([said("wages_withheld", "yes"), said("wages_withheld", "no", { by: "one with an interest" })], {
        id: "hotel",
      }),
    ],
    together: [{ episodes: ["agent", "hotel"], because: "one paid the other" }],
  })
  const { circles } = assessed(two)
  expect(circles.map(({ episodes }) => episodes)).toEqual([["agent"], ["hotel"], ["agent", "hotel"]])
  expect(circles.map(({ ownAccount }) => ownAccount.possible.length)).toEqual([4, 4, 2])
  expect(circles.map(({ ownAccount }) => ownAccount.standings.E)).toEqual(["unknown", "yes", "yes"])
  // Read together a denial must cover both episodes, and the employer's covers one (ACCOUNTS' rule for what may have been done).
  expect(circles.map(({ everythingSaid }) => everythingSaid.standings.E)).toEqual(["unknown", "contested", "yes"])
  expect(assessed(two, { under: [] }).circles).toEqual(circles)
})

test("CIRCLES-22, PROMISE-8: while the duty gate holds no circle is read", () => {
  expect(assessed(account(met), { dutySaid: false })).toMatchObject({
    duty: { gate: "holds" },
    circles: [],
    findings: [],
  })
  expect(assessed(account(met)).circles).toHaveLength(1)
})

test("CIRCLES-24, CARE-6, CARE-8: what was declined or asked before is not asked again, and nothing where an age is doubtful", () => {
  const told = [said("under_18_at_act", "no")]
  const asks = (...more: Parameters<typeof account>[0]) => narrowingQuestion(account([...told, ...more]), ["house"])
  expect(asks()).toBe("moved_within")
  for (const silence of ["declined", "not known", "not applicable"] as const) {
    expect(asks(said("moved_within", silence))).toBe("wages_withheld")
  }
  expect(asks(said("moved_within", "no"))).toBe("moved_across_border")
  // What is only ever raised comes last, when nothing that may be asked is left.
  expect(asks(said("moved_within", "yes"))).toBe("wages_withheld")
  expect(asks(said("moved_within", "yes"), said("wages_withheld", "yes"))).toBe("sexual_services_exchanged")
  const unsure = episode([], { ages: [{ ...freely, atStart: "not sure", atEnd: "not said", born: "not said" }] })
  expect(narrowingQuestion(account([], { episodes: [unsure] }), [unsure.id])).toBe("none")
  expect(narrowingQuestion(account([], { episodes: [episode([])] }), [episode([]).id])).toBe("moved_within")
})

test("CIRCLES-21, CARE-8: nothing is proposed where anyone said, in whatever way, that they were under 18", () => {
  const asked = (statement: ReturnType<typeof said>, elsewhere = false) =>
    narrowingQuestion(
      elsewhere
        ? account([], { episodes: [episode([], { id: "house" }), episode([statement], { id: "before" })] })
        : account([statement]),
      ["house"],
    )
  for (const elsewhere of [false, true]) {
    expect(asked(said("under_18_at_act", "yes", { by: "one with an interest" }), elsewhere)).toBe("none")
    expect(asked(said("under_18_at_act", "yes", { by: "another" }), elsewhere)).toBe("none")
    expect(asked(said("under_18_at_act", "not known"), elsewhere)).toBe("none")
    expect(asked(said("under_18_at_act", "no"), elsewhere)).toBe("moved_within")
  }
})

test("CIRCLES-23: a move, or a harm by an authority or a client, changes the circles and no finding", () => {
  // A sexual exchange is not among them: of a child the law reads it, and what it is of an adult the law's tests ask.
  const added = ["moved_within", "moved_across_border", "harmed_by_authority_held", "harmed_by_client_unpaid"] as const
  // A law may name one of these in its own text; the others are asked.
  const under = definitions.filter(
    ({ test: asks }) => !factsOf(asks).some((fact) => (added as readonly string[]).includes(fact)),
  )
  expect(under.map(({ id }) => id)).toContain(traffickingInPersons.id)
  const standing = (told: Account) =>
    made(told, { under }).map(({ definition, ownAccount, everythingSaid }) => [
      definition,
      ownAccount.standing,
      everythingSaid.standing,
    ])
  fc.assert(
    fc.property(toldAccount, (told) => {
      const more = withStatements(
        told,
        added.map((fact) => said(fact, "yes")),
      )
      expect(standing(more)).toEqual(standing(told))
      expect(assessed(told, { under: [forcedLabour] }).circles).toEqual(assessed(told, { under: [] }).circles)
    }),
    runs(20),
  )
  const before = assessed(account(met)).circles[0]?.ownAccount
  expect(before).toEqual(circlesOf(standingsOf(episode(met), "own account")))
  expect(before?.standings).toEqual({ S: "unknown", M: "unknown", E: "yes" })
})
