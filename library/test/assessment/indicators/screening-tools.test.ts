import {
  generalRuleOnScreening,
  prevalenceAsked,
  readPrevalence,
  screeningTools,
  type TrueShare,
  trueShare,
} from "distinguo/assessment"
import { sourceAmongAll } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../../reasoning/random-test.ts"

const tool = (wanted: string) => {
  const found = screeningTools.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(`no tool ${wanted}`)
  return found
}

function share(prevalence: number, accuracy: Parameters<typeof trueShare>[1]): TrueShare & { kind: "share" } {
  const found = trueShare(prevalence, accuracy)
  if (found.kind === "refused") throw new Error(found.because)
  return found
}

test("ASSESSMENT-66: every tool is described whole, with its sources and its mark", () => {
  expect(screeningTools.map(({ id }) => id)).toEqual([
    ...["delphi", "ilo-11", "unodc", "unodc-forced-criminality", "tvit", "ahtst", "qyit", "htiam-14", "htsm", "raft"],
    ...["odihr-nrm", "bellagio-harvard"],
  ])
  for (const { sources, mark, saidOfIt, accuracy, commonInStudy, ...words } of screeningTools) {
    expect(Object.values(words)).not.toContain("")
    expect(saidOfIt.length * sources.length).toBeGreaterThan(0)
    const marks = sources.map((id) => sourceAmongAll(id).checked)
    if (mark === "checked") expect(marks.join()).toMatch(/compared (?:on|with)/)
    else expect(words.markSays).toContain("from memory")
    expect(marks).not.toContain("")
  }
  expect(generalRuleOnScreening[0]).toBe(
    "Screening is not identification, and identification is not a legal determination.",
  )
})

test("ASSESSMENT-66: none of their questions stands in it", () => {
  const text = JSON.stringify(screeningTools)
  expect(text).not.toMatch(/\?|\b(?:have you|did you|do you|were you|has anyone|are you|your)\b/i)
})

test("ASSESSMENT-66: with RAFT's published figures about 3.5 in every hundred yeses are true, and the arithmetic is spelled out", () => {
  const { inAHundred, inWords, steps } = share(1.4, tool("raft").accuracy)
  expect([inAHundred, inWords]).toEqual([3.5, "about 3 or 4 in every hundred"])
  const said = steps.join(" ")
  for (const number of [100000, 1400, 98600, 38454, 39854]) expect(said).toContain(String(number))
  expect(1400 + 38454).toBe(39854)
  expect(share(8.8, tool("qyit").accuracy).inWords).toBe("about 26 or 27 in every hundred")
})

test("ASSESSMENT-66: the share is Bayes' rule, grows with the prevalence, and lies between none and all", () => {
  const accuracy = fc.record({
    sensitivity: fc.integer({ min: 1, max: 100 }),
    specificity: fc.integer({ min: 0, max: 99 }),
  })
  fc.assert(
    fc.property(accuracy, fc.integer({ min: 1, max: 989 }), (figures, tenths) => {
      const [p, more] = [tenths / 10, (tenths + 10) / 10]
      const { sensitivity, specificity } = figures
      const bayes = (p * sensitivity) / (p * sensitivity + (100 - p) * (100 - specificity))
      const found = share(p, figures).inAHundred
      expect(Math.abs(found - 100 * bayes)).toBeLessThanOrEqual(0.0501)
      expect(share(more, figures).inAHundred).toBeGreaterThanOrEqual(found)
      expect(found >= 0 && found <= 100).toBe(true)
    }),
    runs(300),
  )
})

test("ASSESSMENT-66: it is refused where no figures were published, and for what can be no prevalence", () => {
  const unpublished = screeningTools.filter(({ accuracy }) => accuracy === "not published")
  expect(unpublished.length).toBeGreaterThan(8)
  for (const { accuracy } of unpublished) {
    expect(trueShare(1.4, accuracy)).toEqual({ kind: "refused", because: expect.stringContaining("No sensitivity") })
  }
  for (const none of [0, 100, -1, 250, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(trueShare(none, tool("raft").accuracy)).toEqual({ kind: "refused", because: prevalenceAsked })
  }
  expect(trueShare(1, { sensitivity: 0, specificity: 100 }).kind).toBe("refused")
})

test("ASSESSMENT-66: a prevalence is read with a point or a comma, and nothing else is taken for one", () => {
  expect(["1.4", " 1,4 ", "99.5", "0.01", "12"].map(readPrevalence)).toEqual([1.4, 1.4, 99.5, 0.01, 12])
  for (const none of ["", "0", "100", "1.4 %", "-1", "1e1", "one", "1.4.1", "0.0000001", "٣"]) {
    expect([none, readPrevalence(none)]).toEqual([none, "not a prevalence"])
  }
})

test("ASSESSMENT-66: close to a whole number that one is said, and at both ends no false exactness", () => {
  const at = (specificity: number) => share(50, { sensitivity: 100, specificity }).inWords
  expect(at(0)).toBe("about 50 in every hundred")
  expect(at(100)).toBe("nearly all in every hundred")
  expect(share(0.01, { sensitivity: 100, specificity: 10 }).inWords).toBe("fewer than 1 in every hundred")
})
