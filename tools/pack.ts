import { spawnSync } from "node:child_process"
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * `npm run pack`: the library as others can install it: compiled, with types, schemas and examples, in `library/dist`.
 * Inside the house the sources run as they are; Node does not strip types under `node_modules`, so outside it cannot.
 */
const library = join(import.meta.dirname, "..", "library")
const dist = join(library, "dist")

rmSync(dist, { recursive: true, force: true })
const emit = ["--noEmit", "false", "--declaration", "--rewriteRelativeImportExtensions", "--outDir", dist]
const { status } = spawnSync("tsc", ["-p", join(library, "src"), ...emit], { stdio: "inherit" })
if (status !== 0) process.exit(status ?? 1)

const own = JSON.parse(readFileSync(join(library, "package.json"), "utf8"))
const doors = Object.entries(own.exports as Record<string, string>).map(([door, file]) => {
  const compiled = file.replace("./src/", "./").replace(/\.ts$/, ".js")
  return [door, compiled === file ? file : { types: compiled.replace(/\.js$/, ".d.ts"), default: compiled }]
})
writeFileSync(
  join(dist, "package.json"),
  `${JSON.stringify({ ...own, exports: Object.fromEntries(doors) }, null, 2)}\n`,
)
for (const folder of ["schemas", "examples"]) cpSync(join(library, folder), join(dist, folder), { recursive: true })
for (const page of ["LICENSE", "USE.md"]) cpSync(join(library, "..", page), join(dist, page))
console.log("library/dist is ready: npm pack ./library/dist")
