import { benchTaps } from "./taps/bench-taps.ts"

/**
 * `npm run bench`: what takes time, measured on this machine and written to `bench/results/`, with the machine. Figures of
 * one run are to be compared with each other, and with those of another machine only by their ratios. Not a test:
 * `npm test` asserts counts of work and never time (design 12).
 *
 * `npm run bench -- 1` goes each walk once, to look; what is published goes each five times.
 */
await benchTaps(Number(process.argv[2] ?? 5))
