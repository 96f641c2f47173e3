import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build, type Plugin, preview } from "vite"

const web = join(import.meta.dirname, "..")
const house = { root: web, configFile: join(web, "vite.config.ts"), configLoader: "native", logLevel: "warn" } as const

/** Whatever reads a definition against an account: each counts itself, in the page that is built for this test only. */
const readers = /export function (evaluate|conclude|prove|open|diagram|askNext|residual|gains|vary)\b[\s\S]*?\{\n/g
const counts = "globalThis.definitionsRead = (globalThis.definitionsRead ?? 0) + 1\n"

function countedReaders(): Plugin {
  return {
    name: "counted-readers",
    enforce: "pre",
    transform: (code, id) =>
      /library\/src\/reasoning\/[^/]+\.ts$/.test(id) ? code.replace(readers, (head) => head + counts) : null,
  }
}

export interface CountedPage {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The page as it is, with its readers of definitions counted; built apart and served to this machine alone. */
export async function serveCountedPage(): Promise<CountedPage> {
  const outDir = mkdtempSync(join(tmpdir(), "counted-page-"))
  await build({ ...house, plugins: [countedReaders()], build: { outDir, emptyOutDir: true } })
  const server = await preview({
    ...house,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4281, strictPort: false, open: false },
  })
  const url = server.resolvedUrls?.local[0] ?? ""
  const close = async (): Promise<void> => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { url, close }
}
