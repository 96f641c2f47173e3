import { end, runSteps, unitTests } from "./steps.ts"

/** `npm run test:long`: the same properties over far more cases. Outside CI. */
process.env["DISTINGUO_RUNS"] ??= "50"
process.env["DISTINGUO_FILES"] ??= "1000000"
process.env["DISTINGUO_DEFINITIONS"] ??= "2000"
process.env["DISTINGUO_CHECKED"] ??= "100000"
end(runSteps([unitTests("--testTimeout=7200000")]))
