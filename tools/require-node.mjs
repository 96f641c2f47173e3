// The first step of start, test and check: refuses any Node but the pinned one, and says the mend.
// Plain JavaScript, so that an old Node can read it and say what is wrong.
import { readFileSync } from "node:fs"

const pinned = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).devDependencies.node

if (process.versions.node !== pinned) {
  console.error(
    `This house runs on Node ${pinned}, and this is Node ${process.versions.node}.\n` +
      "Run `npm ci` here: it installs that Node inside the house, and npm's own scripts then use it.\n" +
      "If you passed --ignore-scripts, run `npm ci` again without it. Nothing was changed.",
  )
  process.exit(1)
}
