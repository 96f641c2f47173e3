import { notYourPlace, passedOn, places, rights, rightsFor } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"

const all = rights.flatMap((group) => group.rights)

test("RESPONSES-17, CARE-3: rights need no account: few, each with an id of its own, what it rests on and what it does not mean", () => {
  expect(all.length).toBeGreaterThan(10)
  expect(all.length).toBeLessThan(25)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { doesNotMean, words } of all) {
    expect(doesNotMean).not.toBe("")
    expect(words).not.toMatch(/victim|traffick|rescu|exploit|illegal|suspicious|\brisk/i)
  }
})

test("RESPONSES-17: what rests on a treaty names its article and mark, and its source says what it does not show", () => {
  const legal = all.filter(({ rests }) => rests !== "practice")
  expect(legal.length).toBeGreaterThan(8)
  for (const { rests, id } of legal) {
    if (rests === "practice") continue
    const { checked, doesNotShow } = sourceById(rests.source)
    expect([id, rests.cites]).toEqual([id, expect.stringMatching(/^article \d+/)])
    expect(doesNotShow).not.toBe("")
    const number = /\d+/.exec(rests.cites)?.[0] ?? ""
    if (rests.mark === "checked") expect(checked, id).toMatch(new RegExp(`articles?[^;]*\\b${number}\\b`))
  }
  for (const { words, rests } of all.filter((right) => right.rests === "practice"))
    expect([words, rests, /\b(must|nobody may|State|court)\b/.test(words)]).toEqual([words, "practice", false])
})

test("RESPONSES-17: that it was not compared with the law of one's place is said of all of it", () => {
  expect(notYourPlace).toMatch(/^None of this was compared with the law of the place where you are\./)
})

test("RESPONSES-17: what to say when held is short, comes with what to know first, belongs to its need, and a charge is explained", () => {
  const [held, ...others] = rights.filter(({ needs }) => needs.includes("police trouble"))
  expect(others).toEqual([])
  if (held === undefined || held.sayable === "nothing") throw new Error("nothing to say when held")
  for (const words of held.sayable.words) expect([words, words.split(" ").length < 9]).toEqual([words, true])
  expect(held.sayable.words).toContain("I want a lawyer.")
  expect(held.sayable.but).toContain("In some places you must give your name")
  for (const { words } of held.rights.filter((right) => right.words.includes("charged")))
    expect(words).toContain("when they say which crime they think you did")
})

test("RESPONSES-18, CARE-1: what a worker may have to pass on is said for each place, for a role nobody knows", () => {
  expect(passedOn.map(({ name }) => name)).toEqual(places.map(({ name }) => name))
  for (const { say, compared, mark, name } of passedOn) {
    const whole = say.join(" ")
    expect(whole, name).toContain("You don't have to tell me anything.")
    expect(whole, name).toMatch(/The law may make me pass some things on|Other laws may make me pass on more/)
    expect(say.filter((words) => words.startsWith("("))).toEqual([])
    expect(compared).toMatch(/compared/)
    expect(mark).toContain("no lawyer")
  }
  const southAfrica = passedOn.find(({ code }) => code === "ZA")
  expect(southAfrica?.say.join(" ")).toContain("I must tell the police even if you do not want it.")
  expect(southAfrica?.compared).toContain("(checked)")
  expect(passedOn.find(({ code }) => code === "NL")?.compared).toBe("No law of this place was compared.")
})

test("RESPONSES-20: the rights about a need are found by it, the closest first, and in a group that stands beside it", () => {
  expect(rightsFor("papers").map(({ id }) => id)).toEqual(["own-papers"])
  expect(rightsFor("pay").map(({ id }) => id)).toEqual(["pay-without-papers", "fair-pay", "leave-work"])
  expect(rightsFor("police trouble")).toEqual(rights.find(({ about }) => about === "If police hold you")?.rights)
  expect(rightsFor("food")).toEqual([])
})
