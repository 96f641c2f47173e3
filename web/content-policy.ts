/**
 * What a browser may do for this page: run and style it from its own files, and nothing else. No connection is ever
 * opened, so an account cannot leave by mistake (promise 7). Written once, and put both into the page and into the
 * server's answer, so that a copy of the page without our server is still bound.
 */
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
] as const

export const policyInPage = inPage.join("; ")

/** With the one line that browsers obey only from a server: no other page may hold this one in a frame. */
export const policyInAnswer = [...inPage, "frame-ancestors 'none'"].join("; ")

/** The worker that keeps the page for offline must fetch the page's own files to keep them, and may do nothing else. */
export const policyOfOfflineWorker = "default-src 'none'; connect-src 'self'"

/**
 * Workers that have a policy of their own, by what begins the name of their file. Between them they do what the page may
 * not, and neither can do both: one asks our server and never sees an account, the other runs WebAssembly on a memorandum
 * and can ask nobody (decision 19). A worker that is not named here has the page's policy.
 */
const policiesOfWorkers: Readonly<Record<string, string>> = Object.freeze({
  "bring-worker": "default-src 'none'; connect-src 'self'",
  "typeset-worker": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
})

/** What begins the name of a worker's file: its own name where it has a policy of its own, else nothing. */
export function policyNamed(worker: string): string {
  return Object.hasOwn(policiesOfWorkers, worker) ? `${worker}-` : ""
}

function policyFor(path: string): string {
  if (path.endsWith("/offline.js")) return policyOfOfflineWorker
  const [, worker = ""] = /\/files\/([a-z]+-worker)-[\w-]+\.js$/.exec(path) ?? []
  return Object.hasOwn(policiesOfWorkers, worker) ? (policiesOfWorkers[worker] ?? policyInAnswer) : policyInAnswer
}

/** Sent with every answer. `no-store`: the browser keeps no copy of the program on disk unless somebody asks for it. */
const answerHeaders: Readonly<Record<string, string>> = Object.freeze({
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
})

/** The headers of the answer to a path. */
export function answerHeadersFor(path: string): Readonly<Record<string, string>> {
  return { ...answerHeaders, "Content-Security-Policy": policyFor(path) }
}
