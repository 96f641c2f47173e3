import { benchEngines } from "./engines/bench-engines.ts"
import { benchProofs } from "./engines/bench-proofs.ts"
import { benchLaw } from "./law/bench-law.ts"
import { benchTaps } from "./taps/bench-taps.ts"

/**
 * `npm run bench`: what takes time, measured on this machine and written to `bench/results/`, with the machine. Figures of
 * one run are to be compared with each other, and with those of another machine only by their ratios. Not a test:
 * `npm test` asserts counts of work and never time (design 12).
 *
 * `npm run bench -- law`, `-- taps` and `-- engines` do one of the three; `engines small` only shows that all agree,
 * and `taps once` goes each walk once, to look; what is published goes each five times. `proofs` does the full proofs of
 * the engines alone.
 */
const [which = "all", size = "full"] = process.argv.slice(2)
if (!["all", "law", "taps", "engines", "proofs"].includes(which) || !["full", "small", "once"].includes(size)) {
  console.error("bench: nothing | law | taps | taps once | engines | engines small | proofs")
  process.exit(2)
}
const does = (part: string) => which === "all" || which === part
if (does("law")) benchLaw()
if (does("taps")) await benchTaps(size === "once" ? 1 : 5)
if (does("engines")) await benchEngines(size === "small" ? "small" : "full")
if (which === "proofs") await benchProofs()
