import { join } from "node:path"
import { build, type PreviewServer, preview } from "vite"

const here = import.meta.dirname
const house = { root: here, configFile: join(here, "vite.config.ts"), configLoader: "native" } as const

/** Builds the page into `dist`. */
export async function buildPage(): Promise<void> {
  await build({ ...house, logLevel: "warn" })
}

/** Serves what is built to this machine alone, at the port asked or the next free one. Vite's own server; none of ours. */
export function servePage(port: number): Promise<PreviewServer> {
  return preview({ ...house, logLevel: "warn", preview: { host: "127.0.0.1", port, strictPort: false, open: false } })
}
