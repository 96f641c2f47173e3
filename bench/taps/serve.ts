import { join } from "node:path"
import { build, preview } from "vite"

const web = join(import.meta.dirname, "..", "..", "web")
const house = { root: web, configFile: join(web, "vite.config.ts"), configLoader: "native" } as const

/** A page that is being served to this machine alone. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the page into a folder of its own, as it is given out or with the names of its functions kept. */
export async function buildPage(outDir: string, how: "as given out" | "with names"): Promise<void> {
  await build({ ...house, logLevel: "warn", build: { outDir, minify: how === "as given out" } })
}

export async function serve(outDir: string): Promise<Served> {
  const server = await preview({
    ...house,
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", open: false },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === "string") throw new Error("the page is served at no port")
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
