import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { Plugin } from "vite"

/**
 * Writes into the offline worker which files it is to keep: all that were built, but for itself and what sets the pages of
 * a PDF (decision 19), under a name that changes with any of them. The page itself is kept under its folder's address.
 */
export function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    apply: "build",
    writeBundle({ dir = "" }) {
      const worker = join(dir, "offline.js")
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== "offline.js" && !/\.(bin|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      const hash = createHash("sha256")
      for (const file of files) hash.update(readFileSync(file))
      const kept = files
        .map((file) => relative(dir, file).split(sep).join("/"))
        .map((file) => (file === "index.html" ? "./" : file))
      const text = readFileSync(worker, "utf8")
        .replace("KEPT_FILES", JSON.stringify(kept))
        .replaceAll("KEPT_AS", JSON.stringify(`files-${hash.digest("hex").slice(0, 16)}`))
      writeFileSync(worker, text)
    },
  }
}
