import { expect, test } from "vitest"
import { factById, isFactId, type Topic, vocabulary } from "../../src/facts/index.ts"

/** The topics in order, each once for every unbroken run of its facts. */
function runs(topics: readonly Topic[]): readonly Topic[] {
  return topics.filter((topic, at) => topic !== topics[at - 1])
}

const order = runs(vocabulary.map(({ topic }) => topic))

test("FACTS-22: each topic stands together", () => {
  expect(order).toEqual([...new Set(order)])
  expect(runs(["age", "age", "hurt", "age"])).toEqual(["age", "hurt", "age"])
})

test("FACTS-22: danger now comes first, and age before what must not be asked of a child", () => {
  expect(vocabulary[0]?.id).toBe("in_danger_now")
  expect(order.indexOf("age")).toBeLessThan(order.indexOf("threats"))
  expect(order.indexOf("age")).toBeLessThan(order.indexOf("hurt"))
})

test("FACTS-22: threats and hurt do not follow each other", () => {
  expect(Math.abs(order.indexOf("threats") - order.indexOf("hurt"))).toBeGreaterThan(1)
})

test("FACTS-22: no two topics with a hard question follow each other", () => {
  const hard = new Set(
    vocabulary.filter(({ asking, cost }) => asking !== "raised" && cost >= 4).map(({ topic }) => topic),
  )
  expect([...hard].length).toBeGreaterThan(3)
  expect(order.filter((topic, at) => hard.has(topic) && hard.has(order[at - 1] as Topic))).toEqual([])
})

test("FACTS-23: a name that is not in the vocabulary is no fact, and asking for it stops", () => {
  expect(isFactId("docs_confiscated")).toBe(true)
  expect(isFactId("nationality")).toBe(false)
  // @ts-expect-error the type checker refuses it too
  expect(() => factById("nationality")).toThrow("no fact nationality")
})
