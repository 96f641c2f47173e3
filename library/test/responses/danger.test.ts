import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { readAccount, writeAccount } from "distinguo/accounts"
import { newAccount, whenNotSafe } from "distinguo/assessment"
import { atOnce, dangerPath, headOfSlip, onTheSlip, places, safetySlip } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"

const folder = join(import.meta.dirname, "../../src/responses/danger")
const voices = dangerPath.flatMap(({ id, toTheWorker, toThePerson }) => [
  { id, to: "the worker", ...toTheWorker },
  { id, to: "the person", ...toThePerson },
])
const sentences = voices.flatMap(({ says }) => says)

test("RESPONSES-43: the path has its eight parts in order, in both voices, in short sentences", () => {
  expect(dangerPath.map(({ id }) => id)).toEqual([
    "go together",
    "to whom",
    "whom to call",
    "if they are hurt",
    "if someone is young",
    "if you are in danger",
    "if someone comes in",
    "afterwards",
  ])
  for (const { id, to, title, says } of voices) {
    expect([id, to, title === "" || says.length < 2]).toEqual([id, to, false])
    for (const { words } of says)
      for (const sentence of words.split(/(?<=[.?!:])\s+/))
        expect([sentence, sentence.split(" ").length < 23]).toEqual([sentence, true])
  }
  const all = sentences.map(({ words }) => words).join(" ")
  expect(all).not.toMatch(/traffick|victim|rescue|pimp|suspicio|\bcases?\b|sex work|\brisk\b/i)
  for (const { rests } of sentences) if (rests !== "practice") expect(sourceById(rests.source).id).toBe(rests.source)
})

test("RESPONSES-44, CARE-26: police come last among those to call, always can be called, and nothing waits for anything", () => {
  for (const { to, says } of voices.filter(({ id }) => id === "whom to call")) {
    const at = says.findIndex(({ words }) => /[Pp]olice/.test(words))
    expect([to, at > 0]).toEqual([to, true])
    expect(says[at]?.words).toMatch(/can always (be called|call)/)
  }
  for (const { id, says } of voices)
    if (id !== "whom to call" && id !== "afterwards")
      expect(says.map(({ words }) => words).join(" ")).not.toMatch(/police/i)
  expect(sentences.map(({ words }) => words).join(" ")).not.toMatch(
    /consent|finding|\bform\b|only if you (tell|agree)/i,
  )
})

/** Every file that is run when this one is: imports of types alone are none. */
function isRunWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [line = "", from = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:im|ex)port [^;]*? from "(\.[^"]+)"/gms,
  )) {
    if (/^(?:im|ex)port type/.test(line)) continue
    const next = join(dirname(file), from)
    expect(existsSync(next), next).toBe(true)
    isRunWith(next, seen)
  }
  return seen
}

test("RESPONSES-45, CARE-26: nothing that the path is made of is a law, a circle, a duty, an account or an assessment", () => {
  const files = readdirSync(folder).map((file) => join(folder, file))
  expect(files.length).toBeGreaterThan(2)
  const run = new Set(files.flatMap((file) => [...isRunWith(file)]))
  const rooms = [...run].map((file) => file.split("/library/src/")[1] ?? file)
  expect(rooms).toContain("responses/danger/path.ts")
  expect(rooms).toContain("reasoning/index.ts")
  expect(rooms.filter((file) => !/^(reasoning\/|responses\/(danger|asked-for)\/)/.test(file))).toEqual([])
})

test("RESPONSES-46, RESPONSES-16: a number on the path rests on a source", () => {
  const numbered = sentences.filter(({ words }) => /\d/.test(words.replace("under 18", "")))
  expect(numbered.length).toBe(2)
  for (const { words, rests } of numbered) {
    expect(words).toContain("72 hours")
    expect(rests).not.toBe("practice")
  }
})

test("RESPONSES-47, CARE-8: of someone young nothing is asked of what was done to them, and no family is called unasked", () => {
  const [worker] = voices
    .filter(({ id }) => id === "if someone is young")
    .map(({ says }) => says.map(({ words }) => words))
  expect(worker?.[0]).toBe(
    "Ask only: are you safe, whom do you trust, what do you need. Nothing about what was done to them.",
  )
  expect(worker?.join(" ")).toContain("Call no family before you know that it is safe.")
})

test("RESPONSES-48, ACCOUNTS-46: a plan for safety stands on a slip under a neutral head, and no account takes it", () => {
  expect(headOfSlip).toBe("To remember")
  expect(onTheSlip({})).toEqual([])
  expect(onTheSlip({ call: "  Ana ", word: "umbrella", not: "  " })).toEqual(["Call: Ana", "Word: umbrella"])
  for (const { heading } of safetySlip) expect(heading).not.toMatch(/safe|danger|plan|help|leave/i)
  const written = writeAccount(newAccount("2026-11-22", { place: "ZA", role: "caseworker" })) as Record<string, unknown>
  for (const key of ["safety_plan", "safety", "plan", "signal"]) {
    const read = readAccount({ ...written, [key]: { call: "Ana" } })
    expect("problems" in read && read.problems[0]?.code).toBe("account.unknown-key")
  }
})

test("RESPONSES-54, PROMISE-8: the first lines stand in a talk, the police never first, and no law that may bind is denied", () => {
  for (const { codes } of places) {
    const account = newAccount("2026-11-22", { place: codes[0] ?? "", role: "caseworker" })
    for (const said of [true, false]) {
      const lines = whenNotSafe(account, said)
      expect(lines).toHaveLength(atOnce("").length)
      expect(lines[0]).not.toMatch(/police/i)
      expect(lines.join(" ")).toMatch(/The police only if they want that, unless the law/)
    }
  }
  expect(atOnce("").join(" ")).toContain("The police only if they want that.")
})
