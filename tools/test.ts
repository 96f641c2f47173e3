import { browserAt, howToInstall } from "./browser.ts"
import { browserTests, end, lint, runSteps, types, unitTests } from "./steps.ts"

/** `npm test`: everything. Without a browser, its tests are skipped and said to be; in CI that is a failure. */
const inCi = process.env["CI"] === "true"
const browser = browserAt()
const counts = runSteps([types, lint, unitTests(), ...(browser === "none" ? [] : [browserTests])])

if (browser !== "none") end(inCi ? { ...counts, failed: counts.failed + counts.skipped } : counts)
console.log(`\nNo Chromium was found, so the browser tests were not run. To run them:\n  ${howToInstall}`)
end(inCi ? { ...counts, failed: counts.failed + 1 } : { ...counts, skipped: counts.skipped + 1 })
