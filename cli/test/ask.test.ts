import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Account, readAccount } from "distinguo/accounts"
import { factById, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { thisComputer } from "../src/index.ts"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }
const fresh = ["ask", "--place", "ZA", "--role", "caseworker"]
/** Said and understood; own place, nobody there, no interpreter. */
const begun = ["1", "1", "1", "1"]

function accountIn(text: string | undefined): Account {
  const read = readAccount(JSON.parse(text ?? "{}"))
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.account
}

test("CLI-14, CARE-1, PROMISE-8: the words come first; until they are said and understood nothing is asked, and it ends with 3", async () => {
  for (const typed of [[], [""], ["stop"], ["3", ""], ["9", "x", ""]]) {
    const { code, said, written } = await distinguo(fresh, {}, typed)
    expect([code, written]).toEqual([3, {}])
    expect(said).toContain("You don't have to tell me anything.")
    expect(said).not.toMatch(/Where are you talking|make things better/)
  }
  const twice = await distinguo(fresh, {}, ["3", ...begun, "", "stop"])
  expect(twice.said.split("You don't have to tell me anything.").length).toBe(3)
  expect(twice.said.indexOf("make things better")).toBeGreaterThan(
    twice.said.lastIndexOf("You don't have to tell me anything."),
  )
  expect(twice.said.indexOf("How safe do you feel")).toBeGreaterThan(twice.said.indexOf("make things better"))
})

test("CLI-15, CARE-4, CARE-5, PROMISE-16: nothing on the screen of a talk names a definition, a law, a finding or what is left", async () => {
  const toBegin = /Say this|Where are|Who else|interpreting/
  const everySecond = (since: string) => (since.length % 2 === 0 || toBegin.test(since) ? "1" : "")
  for (const typed of [everySecond, (since: string) => (toBegin.test(since) ? "1" : "")]) {
    const { said } = await distinguo(fresh, {}, typed)
    for (const { id, title, instrument } of definitions)
      for (const name of [id, title, instrument]) expect(said).not.toContain(name)
    expect(said).not.toMatch(/traffick|\bfinding|definition|exploitation|victim|assess|\d+ (more|left|questions)/i)
  }
})

test("CLI-15, CARE-5: what is read back carries no worker's label: what was not said is read back by topic, and taken out whole", async () => {
  const notSaying = (since: string): string => {
    if (/Say this|Where are|Who else|interpreting|May I ask|lot of questions/.test(since)) return "1"
    if (/already 18/.test(since)) return "2"
    if (since.includes("How safe")) return "3"
    const at = /(\d+)\s+“I’d rather not say/.exec(since)?.[1]
    return at ?? ""
  }
  let back = ""
  const { said, written } = await distinguo(fresh, {}, (since) => {
    if (since.includes("Keep it, or forget")) return "2"
    if (!since.includes("Read this to them")) return notSaying(since)
    if (back !== "") return ""
    back = since.replace(/\s+/g, " ")
    return /(\d+)\s+About pay and work/.exec(since)?.[1] ?? ""
  })
  const labels = vocabulary.map(({ label }) => label).filter((label) => back.includes(label))
  expect([labels, back.includes("About pay and work: there are things you would rather not say.")]).toEqual([[], true])
  expect(back.split("About pay and work").length).toBe(2)
  expect(said).toContain("Kept.")
  const kept = accountIn(Object.values(written)[0]).episodes[0]?.statements.map(({ fact }) => factById(fact).topic)
  expect(kept).not.toContain("work and pay")
  expect(new Set(kept).size).toBeGreaterThan(2)
})

test("CLI-16, CARE-9, PROMISE-15: Enter says nothing about a thing: a talk of nothing but Enter keeps nothing", async () => {
  const { code, said, written } = await distinguo(fresh, {}, [...begun, ...Array.from({ length: 150 }, () => "")])
  expect([code, written]).toEqual([0, {}])
  expect(said.split("nothing said about this").length).toBeGreaterThan(10)
  expect(said).toContain("Nothing was said that would be kept.")
})

test("CLI-16, PROMISE-15: one may stop anywhere, and nothing is written unless someone says so", async () => {
  for (let lines = 0; lines < 30; lines++) {
    const answers = Array.from({ length: lines }, (_, index) => (index < 4 ? "1" : "2"))
    const stopped = await distinguo(fresh, {}, [...answers, "stop"])
    expect([0, 3]).toContain(stopped.code)
    expect(stopped.written).toEqual({})
    expect((await distinguo(fresh, {}, answers)).written).toEqual({})
  }
})

test("CLI-17, PROMISE-5, CARE-15: what is kept is what was read back: one telling, words as typed, under a neutral name", async () => {
  const words = "  2 years ago, he said: “sign”  "
  const typed = [...begun, "2, 3", "3", words, "1", "stop", "", "2", ""]
  const { code, said, written } = await distinguo([...fresh, "--word", "notes"], {}, typed)
  expect([code, Object.keys(written)]).toEqual([0, ["2026-11-22-notes.json"]])
  expect(said.replace(/\s+/g, " ")).toMatch(
    /Read this to them.*1 You said: “.*” 2 You ask for: Pay I have earned 3 You ask for: My papers 4 You told me: “I am safe for now.”/,
  )
  expect(said.replace(/\s+/g, " ")).toContain("The file is plain text, not sealed")
  const account = accountIn(written["2026-11-22-notes.json"])
  expect(account).toMatchObject({ label: "2026-11-22", worker: { place: "ZA", role: "caseworker" }, ownWords: [words] })
  expect(account.wishes).toEqual([
    { need: "pay", words: "" },
    { need: "papers", words: "" },
  ])
  const told = JSON.parse(written["2026-11-22-notes.json"] ?? "").episodes[0].said
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    by: "the person",
    when: "2026-11-22",
    circumstances: { place: "own place", present: ["nobody"], interpreter: "none" },
    no: ["in_danger_now"],
  })
  expect(told[0].yes).toHaveLength(1)
})

test("CLI-17: what is wrong on reading back is taken out and leaves no trace", async () => {
  const { written } = await distinguo(fresh, {}, [
    ...begun,
    "PLANTED wish",
    "3",
    "PLANTED words",
    "",
    "stop",
    "2",
    "1",
    "",
    "2",
    "a.json",
  ])
  expect(Object.keys(written)).toEqual(["a.json"])
  expect(written["a.json"]).not.toContain("PLANTED")
  expect(accountIn(written["a.json"]).episodes[0]?.statements).toHaveLength(1)
})

test("CLI-18, CARE-19: keeping says what it exposes and overwrites nothing; forgetting is what Enter does", async () => {
  const end = [...begun, "1", "stop", "", "2"]
  const { said, written } = await distinguo(fresh, files, [...end, "kitchen.yaml", "no/such/folder", "mine.json"])
  expect(Object.keys(written)).toEqual(["mine.json"])
  expect(said).toContain("it stays as it is")
  expect(said).toContain("There is no such folder.")
  expect((await distinguo(fresh, files, [...end, "kitchen.yaml"])).written).toEqual({})
  expect((await distinguo([...fresh, "--word", "leaf"], {}, [...end, ""])).written).toHaveProperty(
    "2026-11-22-leaf.json",
  )
  const forgotten = await distinguo(fresh, {}, [...begun, "1", "stop", "", ""])
  expect([forgotten.code, forgotten.written]).toEqual([0, {}])
  expect(forgotten.said).toContain("Forgotten: nothing was written to this computer.")
})

test("CLI-19, PROMISE-15: going on from a file asks nothing they have spoken of, and adds one telling to it", async () => {
  const { said, written } = await distinguo(["ask", "kitchen.yaml"], files, (since) =>
    since.includes("Read this to them")
      ? ""
      : /Say this|Where are|Who else|interpreting|May I ask|lot of questions/.test(since)
        ? "1"
        : /Keep it/.test(since)
          ? "2"
          : since.includes("already 18")
            ? "2"
            : since.includes("How safe")
              ? "3"
              : "",
  )
  const asked = vocabulary
    .filter((fact) => fact.asking !== "raised" && said.replace(/\s+/g, " ").includes(fact.opener))
    .map(({ id }) => id)
  expect(asked.length).toBeGreaterThan(3)
  for (const spoken of ["recruited", "deceived_job", "confined"]) expect(asked).not.toContain(spoken)
  const [name] = Object.keys(written)
  const account = accountIn(written[name ?? ""])
  expect([account.label, account.ownWords]).toEqual(["Kitchen", ["PLANTED one"]])
  expect(JSON.parse(written[name ?? ""] ?? "").episodes[0].said).toHaveLength(2)
  expect(name).toMatch(/^2026-11-22-[a-z]+\.json$/)
})

test("CLI-20, CARE-8: someone who is not sure of their age is asked about trust and need alone", async () => {
  const young = inConfidence.replace("by: the person", "by: the person\n        age: not sure")
  const { said } = await distinguo(["ask", "a.yaml"], { "a.yaml": young }, [
    ...begun,
    ...Array.from({ length: 40 }, () => ""),
  ])
  const asked = vocabulary
    .filter((fact) => fact.asking !== "raised" && said.replace(/\s+/g, " ").includes(fact.opener))
    .map(({ id }) => id)
  expect(asked).toEqual(["in_danger_now"])
  expect(said).toContain("someone you trust")
  expect(said).toContain("What do you need today?")
})

test("CLI-20: danger now brings help before any other question, and the law left out leaves the questions out", async () => {
  const unsafe = await distinguo(fresh, {}, [...begun, "", "1", "", "", ""])
  expect(unsafe.said.replace(/\s+/g, " ")).toMatch(/The\s+police\s+only\s+if\s+they\s+want\s+that/)
  expect(unsafe.said).toContain("Before we stop")
  expect(unsafe.said).not.toContain(openerOf("recruited"))
  const without = await distinguo(fresh, {}, ["2", "", "", "", "", "3", ""])
  expect(without.said).toContain("Before we stop")
  expect(without.said.split("“I’d rather not say.”").length).toBe(2)
})

function openerOf(id: "recruited"): string {
  const fact = factById(id)
  return fact.asking === "raised" ? "" : fact.opener
}

test("CLI-21, CARE-14: told before someone with an interest, the worker is told that it waits", async () => {
  const { said } = await distinguo(fresh, {}, ["1", "3", "1, 6", "6", "5", "stop"])
  expect(said).toContain("Nobody and someone cannot both be there.")
  expect(said.replace(/\s+/g, " ")).toContain("waits until it can be said freely")
})

const askedIn = (said: string) =>
  vocabulary
    .filter((fact) => fact.asking !== "raised" && said.replace(/\s+/g, " ").includes(fact.opener))
    .map(({ id }) => id)

test("CLI-22, CARE-8: at every prompt of a talk `young` leads to what is asked of the young alone, and writes down what the worker chooses", async () => {
  for (const before of [[], [""], ["", "3"], ["", "3", "", ""], ["", "3", "I am 16 years old"]]) {
    const early = before.length === 0 ? ["", "3"] : before.length === 1 ? ["3"] : []
    const lines = [...begun, ...before, "young", "1", ...early, "", "", "", "", "", "2", ""]
    const { said, written } = await distinguo(fresh, {}, lines)
    // What is read back names the question that was marked; until then none is put.
    const after = said.slice(said.indexOf("what did they say of the time")).split("Read this to them")[0] ?? ""
    expect(askedIn(after).filter((fact) => fact !== "in_danger_now")).toEqual([])
    expect(after).toContain("someone you trust")
    expect(JSON.stringify(written)).toContain("under_18_at_act")
  }
  const unsure = await distinguo(fresh, {}, [...begun, "", "3", "YOUNG", "2", "", "", "", "", "", "2", ""])
  expect(JSON.parse(Object.values(unsure.written)[0] ?? "").episodes[0].said[0].not_known).toEqual(["under_18_at_act"])
  const nothing = await distinguo(fresh, {}, [...begun, "", "", "young", "", "", "", "", "", ""])
  expect(nothing.said).toContain("someone you trust")
  expect(nothing.said).toContain("Nothing was said that would be kept.")
})

test("CLI-22: at every prompt `danger` leads to the pause, which takes their own words, and takes the place of what was said before", async () => {
  for (const before of [[], [""], ["", "3"], ["", "3", "I am not safe"], ["", "3", "", "", ""]]) {
    const lines = [...begun, ...before, "danger", "PLANTED sister", "", "stop", "", "2", ""]
    const { said, written } = await distinguo(fresh, {}, lines)
    expect(said).toMatch(/The\s+police\s+only\s+if\s+they\s+want\s+that/)
    const [told] = JSON.parse(Object.values(written)[0] ?? "").episodes[0].said
    expect([told.yes, told.no]).toEqual([["in_danger_now"], undefined])
    expect(Object.values(written)[0]).toContain("PLANTED sister")
  }
})

test("CLI-22: both words stand on the Enter line, are named after their own words, and their own words are never read for them", async () => {
  const { said } = await distinguo(fresh, {}, [...begun, "", "3", "I am 16 years old", "", "", "stop"])
  for (const line of said
    .slice(said.indexOf("make things better"))
    .split(/\n(?= {2}Enter: )/)
    .slice(1)) {
    const enter = line.replace(/\s+/g, " ")
    if (!/it is right|forget it/.test(enter.slice(0, 40))) expect(enter).toMatch(/young: .* danger: .* stop: /)
  }
  expect(said.replace(/\s+/g, " ")).toContain("If they said that they are young, or in danger: young or danger.")
})

test("CLI-21, CARE-14: before a manager the questions wait, unless the worker goes on", async () => {
  const before = ["1", "3", "6", "", "", "3"]
  const waits = await distinguo(fresh, {}, [...before, "", "", ""])
  expect(waits.said.replace(/\s+/g, " ")).toContain("The questions can wait for a better time or place")
  expect(askedIn(waits.said)).toEqual(["in_danger_now"])
  expect(waits.said).toContain("Before we stop")
  const goes = await distinguo(fresh, {}, [...before, "1", "", "", "", "stop"])
  expect(goes.said.slice(goes.said.indexOf("all the same")).length).toBeGreaterThan(300)
  expect(goes.said).toMatch(/May I ask|nothing said about this/)
})

test("CLI-18: whatever a disk does, nothing said is lost, and nothing half written stays", () => {
  const folder = mkdtempSync(join(tmpdir(), "distinguo-"))
  try {
    symlinkSync("loop", join(folder, "loop"))
    expect(thisComputer.write(join(folder, "n".repeat(300)), "text")).toBe("could not be written")
    expect(thisComputer.write(join(folder, "loop", "a"), "text")).toBe("could not be written")
    expect(thisComputer.write(join(folder, "none", "a"), "text")).toBe("not there")
    expect(thisComputer.write(join(folder, "a"), "text")).toBe("written")
    expect(thisComputer.write(join(folder, "a"), "other")).toBe("exists already")
    expect(readdirSync(folder)).toEqual(["a", "loop"])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("CLI-17: half a character that no file can hold is replaced when it is typed, so that what is kept can be opened", async () => {
  const { written } = await distinguo(fresh, {}, [...begun, "", "3", "odd \ud83d word", "", "stop", "", "2", ""])
  expect(accountIn(Object.values(written)[0]).ownWords).toEqual(["odd \ufffd word"])
})

test("CLI-1: a talk that cannot begin says the mend and repeats nothing typed", async () => {
  const wrong = [
    ["ask", "--place", "PLANTED"],
    ["ask", "--role", "PLANTED"],
    ["ask", "a.yaml", "b.yaml"],
    ["ask", "kitchen.yaml", "--place", "ZA"],
    ["ask", "--word", "PLANTED PLANTED"],
    ["ask", "--example", "waitress"],
    ["ask", "--under", "PLANTED"],
    ["ask", "--reading", "PLANTED"],
    ["ask", "--on", "2024-01-01"],
    ["ask", "--json"],
    ["ask", "--duty-said"],
  ]
  for (const argv of wrong) {
    const { code, said, complained } = await distinguo(argv, files, ["1"])
    expect([argv, code, said]).toEqual([argv, 2, ""])
    expect(complained).not.toContain("PLANTED")
    expect(complained.length).toBeGreaterThan(20)
  }
  expect((await distinguo(["ask", "missing.yaml"])).code).toBe(1)
})

test("CLI-18: the real command reads what is piped in, and makes a file for its owner alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "distinguo-"))
  try {
    const starter = join(import.meta.dirname, "..", "bin", "distinguo.mjs")
    const input = `${[...begun, "1", "3", "stop", "", "1", "", "", ""].join("\n")}\n`
    const { status, stdout } = spawnSync(process.execPath, [starter, ...fresh], {
      cwd: folder,
      input,
      encoding: "utf8",
    })
    expect([status, stdout.includes("Kept.")]).toEqual([0, true])
    const [file] = readdirSync(folder)
    expect(file).toMatch(/^\d{4}-\d\d-\d\d-[a-z]+\.age$/)
    expect(statSync(join(folder, file ?? "")).mode & 0o077).toBe(0)
    expect(spawnSync(process.execPath, [starter, "ask"], { cwd: folder, input: "", encoding: "utf8" }).status).toBe(3)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
