import type { HashedMemo } from "distinguo-documents/memo"
import type { Brought, SetAsked, SetPages } from "./typesetting-asked.ts"
import { addressesOfFiles } from "./typesetting-files.ts"

/** What is under way, or came of it. */
export type Typesetting =
  | { readonly kind: "coming"; readonly came: number }
  | { readonly kind: "setting" }
  | SetPages
  | { readonly kind: "did not arrive" }

/** What was brought: nothing of anybody's. It stays while the page is open, so that it comes once. */
let brought: readonly ArrayBuffer[] | "not here" = "not here"

/** Whether the files are here already, so that nothing more has to come. */
export function isTypesetterHere(): boolean {
  return brought !== "not here"
}

/**
 * Sets a memorandum as PDF, saying how far it is. Two workers do it: one may ask our server and never sees a memorandum,
 * the other sees it and may ask nobody.
 *
 * @returns what stops it at once, whatever it is doing.
 */
export function typeset(hashed: HashedMemo, tell: (now: Typesetting) => void): () => void {
  if (brought !== "not here") return setPages({ hashed, files: brought }, tell)
  let stop = (): void => {}
  const worker = new Worker(new URL("./bring-worker.ts", import.meta.url), { type: "module" })
  const end = (): void => worker.terminate()
  stop = end
  worker.addEventListener("message", ({ data }: MessageEvent<Brought>) => {
    if (data.kind === "coming") return tell(data)
    end()
    if (data.kind === "did not arrive") return tell(data)
    brought = data.files
    stop = setPages({ hashed, files: data.files }, tell)
  })
  worker.addEventListener("error", () => {
    end()
    tell({ kind: "did not arrive" })
  })
  worker.postMessage(addressesOfFiles())
  tell({ kind: "coming", came: 0 })
  return () => stop()
}

function setPages(asked: SetAsked, tell: (now: Typesetting) => void): () => void {
  const worker = new Worker(new URL("./typeset-worker.ts", import.meta.url), { type: "module" })
  const end = (): void => worker.terminate()
  worker.addEventListener("message", ({ data }: MessageEvent<SetPages>) => {
    end()
    tell(data)
  })
  worker.addEventListener("error", () => {
    end()
    tell({ kind: "did not arrive" })
  })
  worker.postMessage(asked)
  tell({ kind: "setting" })
  return end
}
