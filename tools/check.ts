import { end, lint, runSteps, types, unitTests } from "./steps.ts"

/** `npm run check`: types, lint, map, unit and example tests; no network, no browser, and fewer random cases. */
process.env["DISTINGUO_FILES"] ??= "1000"
process.env["DISTINGUO_RUNS"] ??= "0.3"
end(runSteps([types, lint, unitTests()]))
