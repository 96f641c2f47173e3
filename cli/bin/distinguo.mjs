#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it and say what is wrong and what mends it.
const needed = 26
const found = Number(process.versions.node.split(".")[0])

if (found < needed) {
  console.error(
    `distinguo needs Node ${needed} or newer, and this is Node ${process.versions.node}.\n` +
      "In the house, run `npm ci` and then `npx distinguo`: npm brings that Node with it. Nothing was read or changed.",
  )
  process.exit(2)
}

const { run, thisComputer } = await import("../src/index.ts")
process.exitCode = await run(process.argv.slice(2), thisComputer)
