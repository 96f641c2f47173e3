import { isDay } from "distinguo/accounts"
import { definitions, isLawOf, regions } from "distinguo/law"
import {
  askedFor,
  becauseInWords,
  cooperationInWords,
  type Due,
  daysThatCount,
  firmnessInWords,
  fromMemoryTies,
  kindOfTieInWords,
  kindsOfTie,
  nothingHereRefuses,
  ownAccountDecides,
  ownLawRead,
  placesOfTies,
  type Tie,
  ties,
  tiesIn,
  tiesMark,
} from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import { expect, test } from "vitest"

/** Everything a tie says in our own words; what a law says stands in `quotes` and is left out. */
function wordsOf(tie: Tie): readonly string[] {
  const { title, gives, condition, exceptions, inForce, deadline, cooperation, maySetOff, notKnown } = tie
  return [
    title,
    gives,
    condition.words,
    condition.otherCrimes,
    ...exceptions.map(({ words }) => words),
    ...("notToCountOn" in inForce ? [inForce.notToCountOn.words] : []),
    deadline.words,
    ...("onceOver" in deadline ? [deadline.onceOver] : []),
    cooperation.words,
    ...maySetOff,
    ...notKnown,
  ]
}

test("RESPONSES-22: every tie says what it gives and how firmly, where it stands, for whom, when, until when, what it costs and what is not known", () => {
  expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length)
  expect(new Set(ties.map(({ kind }) => kind))).toEqual(new Set(kindsOfTie))
  for (const tie of ties) {
    const { id, maySetOff, notKnown, askFirst, inForce, instrument, rests } = tie
    for (const words of [...wordsOf(tie), instrument, rests.cites])
      expect([id, words.trim()]).toEqual([id, expect.stringMatching(/.{3}/)])
    expect([id, maySetOff.length > 0, notKnown.length > 0]).toEqual([id, true, true])
    expect([id, askFirst]).toEqual([id, "a lawyer"])
    expect(askedFor).toContain(askFirst)
    if ("notToCountOn" in inForce) continue
    expect([id, isDay(inForce.from), inForce.until === "not ended" || isDay(inForce.until)]).toEqual([id, true, true])
  }
  expect(Object.isFrozen(ties) && ties.every((tie) => Object.isFrozen(tie) && Object.isFrozen(tie.condition))).toBe(
    true,
  )
})

test("RESPONSES-22: a tie hangs on definitions that are written down, of its own law or a wider one", () => {
  for (const { id, jurisdiction, condition } of ties) {
    const { tiedTo, needs } = condition
    if (tiedTo === "whatever the finding") continue
    expect([id, tiedTo.length > 0, needs === "no finding"]).toEqual([id, true, false])
    for (const definition of tiedTo) {
      const found = definitions.find((one) => one.id === definition)
      if (found === undefined) throw new Error(`${id} names ${definition}, which is not written down`)
      const place = regions.find(({ code }) => code === jurisdiction)?.places[0] ?? jurisdiction
      expect([id, definition, jurisdiction === "international" || isLawOf(found, place)]).toEqual([
        id,
        definition,
        true,
      ])
    }
  }
})

test("RESPONSES-23: every part of a tie has its source and mark; nothing from memory is marked as compared, nor quoted as compared", () => {
  for (const tie of ties) {
    const { id, rests, exceptions, deadline, cooperation, quotes } = tie
    const cited = [
      rests,
      ...exceptions.map((one) => one.rests),
      ...("rests" in deadline ? [deadline.rests] : []),
      ...(cooperation.rests === "nothing was compared" ? [] : [cooperation.rests]),
    ]
    for (const { source, cites, mark } of cited) {
      expect([id, cites]).toEqual([id, expect.stringMatching(/.{3}/)])
      if (mark === "checked") expect([id, /^not compared/.test(sourceAmongAll(source).checked)]).toEqual([id, false])
    }
    for (const { mark } of quotes)
      expect([id, mark === "checked" && rests.mark !== "checked" && id !== "us/asylum"]).toEqual([id, false])
  }
})

test("RESPONSES-24, PROMISE-18: whether a law asks for work with police is that law's words, with its place; what nobody compared is not known", () => {
  for (const { id, cooperation } of ties) {
    if (cooperation.rests === "nothing was compared") expect([id, cooperation.asked]).toEqual([id, "not known"])
    expect(cooperationInWords(cooperation)).toContain(cooperation.words)
    expect(cooperationInWords(cooperation)).toMatch(/police or prosecutors/)
  }
  const asked = (id: string) => ties.find((tie) => tie.id === id)?.cooperation.asked
  expect(asked("coe-2005/recovery-and-reflection")).toBe("not required")
  expect(asked("de-aufenthg/25-4a")).toBe("required")
  expect(asked("us/t-status")).toBe("required, with exceptions")
  expect(asked("coe-2005/residence")).toBe("may be asked")
})

test("RESPONSES-35: a place has its own ties and the international ones, and a place whose law was not read for this says so", () => {
  const of = (place: string) => new Set(tiesIn(place).map(({ jurisdiction }) => jurisdiction))
  expect(of("DE")).toEqual(new Set(["international", "COE", "EU", "DE"]))
  expect(of("GB-SCT")).toEqual(new Set(["international", "COE", "GB", "GB-SCT"]))
  expect(of("GB-ENG")).toEqual(new Set(["international", "COE", "GB", "GB-EAW"]))
  expect(of("US")).toEqual(new Set(["international", "US"]))
  expect(of("not said")).toEqual(new Set(["international"]))
  for (const { code } of placesOfTies) expect([code, ownLawRead(code)]).toEqual([code, true])
  expect(["DE", "GB-ENG", "US-NV", "ZA", "NZ"].map(ownLawRead)).toEqual([true, true, true, true, true])
  expect(["FR", "NL", "IN", "CA", "AU", "not said"].map(ownLawRead)).toEqual([false, false, false, false, false, false])
})

test("RESPONSES-38, PROMISE-18, PROMISE-19, CARE-18: no label, no number of parts, no nearness; no help of ours waits for the police", () => {
  const never =
    /victim|rescu|\bpimp|suspicious|\brisk|\bscore|illegal (?:alien|migrant)|\d+ of \d+|per ?cent|%|almost|nearly|likely to be met/i
  const ours = /\b(?:we|our)\b/i
  const shared = [tiesMark, nothingHereRefuses, ownAccountDecides, fromMemoryTies, ...kindsOfTie.map(kindOfTieInWords)]
  for (const tie of ties)
    for (const words of [...wordsOf(tie), firmnessInWords(tie), ...everyBecause(tie)]) {
      expect([tie.id, never.exec(words)?.[0] ?? ""]).toEqual([tie.id, ""])
      expect([tie.id, ours.exec(words)?.[0] ?? ""]).toEqual([tie.id, ""])
    }
  for (const words of shared) expect(never.exec(words)?.[0] ?? "").toBe("")
})

function everyBecause(tie: Tie): readonly string[] {
  const ways: readonly Due["because"][] = [
    "present on what they said",
    "they said it both ways",
    "the law itself is open",
    "a part is not known",
    "another crime may tie it",
    "whatever the finding",
  ]
  return ways.flatMap((because) =>
    becauseInWords({
      tie,
      because,
      through: [],
      asksForNoCoercion: true,
      deadline: { is: "not known", words: "" },
      wishWaits: false,
    }),
  )
}

test("RESPONSES-30: every time that is counted names the day it is counted from, and says what its source says once it is over", () => {
  const counted = ties.flatMap(({ id, deadline }) => ("length" in deadline ? [{ id, ...deadline }] : []))
  expect(counted.length).toBeGreaterThan(6)
  for (const { id, from, length, onceOver } of counted) {
    expect(daysThatCount).toContain(from)
    expect([id, length.of > 0, onceOver.length > 10]).toEqual([id, true, true])
  }
})
