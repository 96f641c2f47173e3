/**
 * Brings what sets a page from our own server. Its answer carries a policy of its own, because the page itself may open no
 * connection: this worker may ask our server, run nothing but itself, and is never given anything of an account.
 */
import type { Brought } from "./typesetting-asked.ts"

addEventListener("message", ({ data }: MessageEvent<readonly string[]>) => {
  bring(data).then(
    (files) => say({ kind: "here", files }, files),
    () => say({ kind: "did not arrive" }, []),
  )
})

async function bring(addresses: readonly string[]): Promise<readonly ArrayBuffer[]> {
  let came = 0
  const files: ArrayBuffer[] = []
  for (const address of addresses) {
    const { ok, body } = await fetch(address, { cache: "no-store", credentials: "omit" })
    if (!ok || body === null) throw new Error("not there")
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, onwards) {
        came += part.byteLength
        say({ kind: "coming", came }, [])
        onwards.enqueue(part)
      },
    })
    const unpacked = body.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"))
    files.push(await new Response(unpacked).arrayBuffer())
  }
  return files
}

function say(what: Brought, handedOver: readonly ArrayBuffer[]): void {
  postMessage(what, { transfer: [...handedOver] })
}
