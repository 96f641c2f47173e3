import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

const house = join(import.meta.dirname, "..", "..")
const foreign = mkdtempSync(join(tmpdir(), "foreign-"))
const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })

beforeAll(() => {
  run(process.execPath, ["tools/pack.ts"], house)
  run("npm", ["pack", "--silent", join(house, "library", "dist")], foreign)
  writeFileSync(join(foreign, "package.json"), '{ "name": "foreign", "private": true, "type": "module" }')
  run("npm", ["install", "--offline", "--silent", "./distinguo-0.3.0.tgz"], foreign)
}, 120_000)

afterAll(() => rmSync(foreign, { recursive: true, force: true }))

test("PACK-1: a project that is not ours installs the library and gets a finding", () => {
  writeFileSync(
    join(foreign, "try.js"),
    `import { conclude } from "distinguo/reasoning"
     import { forcedLabour } from "distinguo/law"
     const told = { work_or_service: "yes", threat_violence: "yes", can_leave: "no", required_by_state_or_community: "no" }
     console.log(conclude(forcedLabour.test, told).standing)`,
  )
  expect(run(process.execPath, ["try.js"], foreign).trim()).toBe("yes")
})

test("PACK-2: its types come along: a fact that does not exist is an error there too", () => {
  const tsc = join(house, "node_modules", ".bin", "tsc")
  const check = (fact: string): string => {
    writeFileSync(
      join(foreign, "try.ts"),
      `import type { FactId } from "distinguo/facts"\nexport const fact: FactId = "${fact}"\n`,
    )
    try {
      return run(tsc, ["--noEmit", "--strict", "--module", "nodenext", "try.ts"], foreign)
    } catch (error) {
      return String((error as { stdout: string }).stdout)
    }
  }
  expect(check("confined")).toBe("")
  expect(check("confind")).toContain("is not assignable")
})

test("PACK-3: only the doors open", () => {
  writeFileSync(
    join(foreign, "inside.js"),
    'import("distinguo/reasoning/prove.js").catch(({ code }) => console.log(code))',
  )
  expect(run(process.execPath, ["inside.js"], foreign).trim()).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED")
})
