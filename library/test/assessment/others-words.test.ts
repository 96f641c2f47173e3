import { type Account, addOthersWords, readAccount, takeOutOthersWords, writeAccount } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../accounts/random-account.ts"
import { runs } from "../reasoning/random-test.ts"
import { assessed } from "./assessed.ts"

const appearedWell = { by: "an official", role: "police officer", words: "Appeared well." } as const

function done(result: ReturnType<typeof addOthersWords>): Account {
  if ("problems" in result) throw new Error(result.problems.map(({ code }) => code).join(" "))
  return result.account
}

test("ACCOUNTS-33: another's words that answer no question are kept as they were said, and nothing reads them", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      const more = done(addOthersWords(account, appearedWell))
      expect(more.othersWords.at(-1)).toEqual(appearedWell)
      const read = readAccount(writeAccount(more))
      expect("account" in read && read.account.othersWords).toEqual(more.othersWords)
      expect(assessed(more, { dutySaid: true })).toEqual(assessed(account, { dutySaid: true }))
      expect(done(takeOutOthersWords(more, more.othersWords.length - 1))).toEqual(account)
    }),
    runs(20),
  )
})
