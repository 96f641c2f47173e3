/**
 * What a browser may do for this page: run and style it from its own files, and nothing else. No connection is ever
 * opened, so an account cannot leave by mistake (promise 7). Written once, and put both into the page and into the
 * server's answer, so that a copy of the page without our server is still bound.
 */
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
] as const

export const policyInPage = inPage.join("; ")

/** With the one line that browsers obey only from a server: no other page may hold this one in a frame. */
export const policyInAnswer = [...inPage, "frame-ancestors 'none'"].join("; ")

/** Sent with every answer. `no-store`: the browser keeps no copy of the program on disk unless somebody asks for it. */
export const answerHeaders: Readonly<Record<string, string>> = Object.freeze({
  "Content-Security-Policy": policyInAnswer,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
})
