import { type Dirent, existsSync, readdirSync, statSync, utimesSync } from "node:fs"
import { isIPv4, isIPv6 } from "node:net"
import { join } from "node:path"
import { buildPage, servePage } from "../web/serve.ts"

/**
 * `npm start`: builds the page if anything it is made of is newer than the built one, and serves it to this machine
 * alone. It takes no address: what is read in the page is nobody else's business on the network.
 */
const house = join(import.meta.dirname, "..")
const built = join(house, "web", "dist", "index.html")
const madeOf = [
  "web",
  "library/src",
  "library/examples",
  "listings",
  "documents/src",
  "tsconfig.base.json",
  "package-lock.json",
]
const notMadeOf = new Set(["node_modules", "dist", "test"])

const [asked] = process.argv.slice(2)
if (asked !== undefined) {
  stop("This takes nothing after it. The page is served to this machine alone, and no option changes that.")
}

const port = Number(process.env["PORT"] || 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) stop("PORT must be a whole number from 1 to 65535.")

if (isStale()) {
  console.error("Building the page, a few seconds …")
  const began = new Date()
  await buildPage()
  // Dated when the build began, so that a file saved while it ran is still newer.
  utimesSync(built, began, began)
}

const server = await servePage(port)
const address = server.httpServer.address()
if (address === null || typeof address === "string" || !isLoopback(address.address)) {
  await server.close()
  stop("The page was about to be open to the network, so it was stopped.")
} else {
  console.log(`Distinguo is at http://${address.address}:${address.port}/ on this machine alone. Ctrl-C stops it.`)
}

function isStale(): boolean {
  if (!existsSync(built)) return true
  const then = statSync(built).mtimeMs
  return madeOf.some((path) => newest(join(house, path)) > then)
}

/** The time of the last change below a path. A folder's own time counts too: taking a file away changes it. */
function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry: Dirent) => !notMadeOf.has(entry.name))
  // The folder `web` itself changes when `dist` is made inside it, so only what lies deeper counts there.
  const own = path === join(house, "web") ? 0 : found.mtimeMs
  return Math.max(own, ...inside.map(({ name }) => newest(join(path, name))))
}

function isLoopback(address: string): boolean {
  return (isIPv4(address) && address.startsWith("127.")) || (isIPv6(address) && address === "::1")
}

function stop(why: string): never {
  console.error(`${why} Nothing was started.`)
  process.exit(1)
}
