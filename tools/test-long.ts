import { end, runSteps, unitTests } from "./steps.ts"

/** `npm run test:long`: the same properties over far more cases. Outside CI. */
process.env["DISTINGUO_RUNS"] ??= "50"
process.env["DISTINGUO_FILES"] ??= "1000000"
end(runSteps([unitTests("--testTimeout=7200000")]))
