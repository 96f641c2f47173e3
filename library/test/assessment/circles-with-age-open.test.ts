import { type Account, readAccount } from "distinguo/accounts"
import { circlesWithAgeOpen } from "distinguo/assessment"
import { circlesInWords, drawCircles } from "distinguo/circles"
import { describe, expect, test } from "vitest"

/** Invented: somebody who sells sex, of the age they told. */
function ofAge(age: unknown): Account {
  const read = readAccount({
    schema: "distinguo.account/1",
    label: "Rooms",
    told: "in confidence",
    worker: { place: "DE", role: "caseworker" },
    episodes: [
      {
        id: "rooms",
        title: "The rooms",
        said: [{ by: "the person", age, yes: ["sexual_services_exchanged", "moved_across_border"] }],
      },
    ],
  })
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join(" "))
  return read.account
}

const wordsOf = (account: Account): string => {
  const { ownAccount, everythingSaid } = circlesWithAgeOpen(account, ["rooms"])
  return [ownAccount, everythingSaid].flatMap((one) => [...circlesInWords(one), drawCircles(one, "c")]).join(" ")
}

describe("the circles of someone who said 18 or over, and whom the worker marked as young", () => {
  test("WEB-147, PROMISE-3: neither words nor picture say sex work, and they are those of an age that is not known", () => {
    expect(wordsOf(ofAge(31))).not.toMatch(/sex[\s-]*work/i)
    expect(wordsOf(ofAge(31))).toBe(wordsOf(ofAge("not sure")))
    expect(wordsOf(ofAge(31))).toContain("not known, so nothing here is named as if they were not")
  })

  test("WEB-147: an age that was said to be under 18 stays said", () => {
    expect(wordsOf(ofAge(16))).toContain("Under 18 then: no question about what was done")
  })

  test("WEB-147: of episodes that are not there it is our mistake, and not an empty picture", () => {
    expect(() => circlesWithAgeOpen(ofAge(31), ["elsewhere"])).toThrow()
  })
})
