import { end, lint, runSteps, types, unitTests } from "./steps.ts"

/** `npm run check`: types, lint, map, unit and example tests; no network, no browser, a tenth of the random files. */
process.env["DISTINGUO_FILES"] ??= "2000"
end(runSteps([types, lint, unitTests()]))
