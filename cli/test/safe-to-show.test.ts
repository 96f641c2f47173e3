import { expect, test } from "vitest"
import { safeToShow } from "../src/safe-to-show.ts"

test("CLI-24: what could paint, hide or turn round the screen is shown as a sign, and everything else as said", () => {
  expect(safeToShow("week \u001b[8m\u009b2J\u202eabc\u2066\r!")).toBe("week \ufffd[8m\ufffd2J\ufffdabc\ufffd\ufffd!")
  for (const kept of ["one\ntwo\tthree", "আমি", "أنا", "מה", "👩🏽‍🦱", "“quoted” – é"])
    expect(safeToShow(kept)).toBe(kept)
})
