import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { assessed, definitionIds, examples, findingFor, groupsOf } from "./example-files.ts"

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")) as object
const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ }, schemas: [schema("proof-1")] })
const isAccount = ajv.compile(schema("account-1"))
const isAssessment = ajv.compile(schema("assessment-1"))

test("ASSESSMENT-10: each expects something of every definition, for every episode and all that are read together", () => {
  for (const { name, account, example } of examples) {
    const expected = example.expect.map(({ definition, episodes }) => `${definition} of ${episodes.join(" and ")}`)
    const groups = groupsOf(account).map((group) => group.map(({ id }) => id).join(" and "))
    const each = groups.flatMap((group) => definitionIds.map((id) => `${id} of ${group}`))
    expect([name, expected.toSorted()]).toEqual([name, each.toSorted()])
  }
})

describe.each(examples)("$name", ({ bytes, account, example }) => {
  test("ASSESSMENT-10: gives what it expects", () => {
    for (const expected of example.expect) {
      const { ownAccount, everythingSaid } = findingFor(account, expected.definition, expected.episodes)
      const got = { ...expected, ownAccount: ownAccount.standing, everythingSaid: everythingSaid.standing }
      expect(got).toEqual(expected)
    }
  })

  test("ASSESSMENT-9: the file and what comes of it are valid against their schemas", () => {
    expect(isAccount(parse(new TextDecoder().decode(bytes))), JSON.stringify(isAccount.errors?.[0])).toBe(true)
    expect(isAssessment(JSON.parse(JSON.stringify(assessed(account)))), JSON.stringify(isAssessment.errors?.[0])).toBe(
      true,
    )
  })

  test("ASSESSMENT-2: nobody is told anything, so no duty stands before it", () => {
    expect(account.told).not.toBe("in confidence")
    expect(assessed(account).duty.gate).toBe("exempt")
  })
})
