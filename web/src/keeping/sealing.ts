import type { SealAnswer, SealAsked } from "./seal-asked.ts"

/** What came of asking the worker; `did not arrive`: its part of the page has not come, for want of signal. */
export type Sealing = SealAnswer | { readonly kind: "did not arrive" }

let worker: Worker | "asleep" = "asleep"
const waiting = new Map<number, (answer: Sealing) => void>()
let asked = 0

/**
 * Has what seals and opens files come from our own server now, so that keeping works after signal is lost. Call it as
 * soon as something may be kept. Calling it again does nothing.
 */
export function wakeSealing(): void {
  awake()
}

/**
 * Asks the worker. There is no way to stop it that keeps it: a worker that is ended has to come from the server again,
 * and there may be no signal by then. So whoever stops waiting leaves it to finish, and its answer goes nowhere.
 */
export function askSealing(what: SealAsked): Promise<Sealing> {
  const { promise, resolve } = Promise.withResolvers<Sealing>()
  const id = asked++
  waiting.set(id, resolve)
  awake().postMessage({ asked: what, id })
  return promise
}

function awake(): Worker {
  if (worker !== "asleep") return worker
  const woken = new Worker(new URL("./seal-worker.ts", import.meta.url), { type: "module" })
  woken.addEventListener("message", ({ data }: MessageEvent<{ readonly answer: SealAnswer; readonly id: number }>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  })
  // It did not come. The next asking tries again.
  woken.addEventListener("error", () => {
    worker = "asleep"
    woken.terminate()
    for (const answer of waiting.values()) answer({ kind: "did not arrive" })
    waiting.clear()
  })
  worker = woken
  return woken
}
