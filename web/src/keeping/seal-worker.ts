/**
 * Seals and opens files beside the page, so that the work a passphrase costs never freezes it. It asks the network for
 * nothing, and under our server's policy could not; it keeps nothing: what was asked is forgotten with its answer.
 */
import { seal, unseal, whatOpens } from "distinguo-documents/sealed-account"
import type { SealAnswer, SealAsked } from "./seal-asked.ts"

addEventListener("message", ({ data }: MessageEvent<{ readonly asked: SealAsked; readonly id: number }>) => {
  answerTo(data.asked).then(
    (answer) => postMessage({ answer, id: data.id }),
    () => postMessage({ answer: { kind: "failed" } satisfies SealAnswer, id: data.id }),
  )
})

async function answerTo(asked: SealAsked): Promise<SealAnswer> {
  switch (asked.kind) {
    case "seal":
      return { kind: "bytes", bytes: new Uint8Array(await seal(asked.text, asked.passphrase)) }
    case "what opens it": {
      const opens = whatOpens(asked.bytes)
      return opens === "a passphrase" ? { kind: "a passphrase opens it" } : { kind: "not opened", why: opens }
    }
    case "open": {
      const found = await unseal(asked.bytes, asked.passphrase)
      return typeof found === "string"
        ? { kind: "not opened", why: found }
        : { kind: "bytes", bytes: new Uint8Array(found.opened) }
    }
    default:
      return asked satisfies never
  }
}
