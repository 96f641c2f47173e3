/**
 * Sets the pages of one memorandum and is ended with it, so that nothing of it stays in its memory. Its answer carries a
 * policy of its own: it may run WebAssembly, which the page may not, and may open no connection at all.
 */
import { writePdf } from "distinguo-documents/memo"
import type { SetAsked, SetPages } from "./typesetting-asked.ts"

addEventListener("message", ({ data: { hashed, files } }: MessageEvent<SetAsked>) => {
  const [typesetter = new ArrayBuffer(0), ...fonts] = files
  writePdf(hashed, { typesetter: new Uint8Array(typesetter), fonts: fonts.map((font) => new Uint8Array(font)) }).then(
    (written) =>
      postMessage(
        (typeof written === "string"
          ? { kind: written }
          : { kind: "set", pdf: new Uint8Array(written.pdf) }) satisfies SetPages,
      ),
    () => postMessage({ kind: "failed" } satisfies SetPages),
  )
})
