import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import { fontFiles, typesetterFile } from "distinguo-documents/memo"
import type { Plugin } from "vite"

/** Finds packages as that room would, wherever npm has put them. */
const asDocumentsDoes = createRequire(import.meta.resolve("distinguo-documents/memo"))

/**
 * Puts what sets a page (the typesetter and its fonts) beside the built files, packed, and tells the page where each is and
 * how large. Nothing of it is part of any script: it comes only when somebody asks for a PDF (decision 19).
 */
export function typesetting(): Plugin {
  const packed: { readonly path: string; readonly source: Uint8Array }[] = []
  return {
    name: "typesetting",
    apply: "build",
    config() {
      for (const file of [typesetterFile, ...fontFiles]) {
        const source = gzipSync(readFileSync(asDocumentsDoes.resolve(file)))
        const name = createHash("sha256").update(source).digest("hex").slice(0, 12)
        packed.push({ path: `files/${name}.bin`, source })
      }
      const told = packed.map(({ path, source }) => ({ path, size: source.length }))
      return { define: { TYPESETTING_FILES: JSON.stringify(told) } }
    },
    generateBundle() {
      for (const { path, source } of packed) this.emitFile({ type: "asset", fileName: path, source })
      this.emitFile({ type: "asset", fileName: "files/licences-of-fonts.txt", source: licencesOfFonts() })
    },
  }
}

/** The licence of each font stands beside it, as the licence asks. */
function licencesOfFonts(): string {
  const packages = [...new Set(fontFiles.map((file) => file.split("/").slice(0, 2).join("/")))]
  return packages
    .map((name) => `${name}\n\n${readFileSync(asDocumentsDoes.resolve(`${name}/LICENSE_FONT`), "utf8")}`)
    .join("\n\n")
}
