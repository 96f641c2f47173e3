/** Printed with every figure; DISTINGUO_SEED gives another. */
export const seed = Number(process.env["DISTINGUO_SEED"] ?? "20261122")

/** How many times the usual number of samples: `npm run test:long` sets it. */
export const times = Math.ceil(Number(process.env["DISTINGUO_RUNS"] ?? "1"))

/** Prints a figure of the asking, so that it can be found in what a run writes. */
export function print(line: string): void {
  // biome-ignore lint/suspicious/noConsole: these figures are what the test is for
  console.log(`ask: ${line}`)
}
