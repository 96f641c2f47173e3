/**
 * Answers from the files that were kept for offline, and keeps none but those it was built with. It holds nothing that
 * was read, said or written: the page never gives it any (CARE-19). It is there only after "Keep for offline".
 */
declare const self: OfflineScope

/** Written in when the page is built: every file of it, and a name for this very set of files. */
declare const KEPT_FILES: readonly string[]
declare const KEPT_AS: string

/** As much of a worker's own world as is used here; its types and the page's cannot be read together. */
interface OfflineScope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: { readonly claim: () => Promise<void> }
  addEventListener(kind: "install" | "activate", listener: (event: Lasting) => void): void
  addEventListener(kind: "fetch", listener: (event: Asking) => void): void
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Asking {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll())
})

/** All of them or none: a half-filled store would be a trace that serves nobody. */
async function keepAll(): Promise<void> {
  const kept = await caches.open(KEPT_AS)
  try {
    await kept.addAll(KEPT_FILES.map((file) => new Request(file, { cache: "no-store" })))
  } catch (error) {
    await caches.delete(KEPT_AS)
    throw error
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT_AS).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(kept(request).then((answer) => answer ?? fetch(request)))
})

/** Every screen has an address of its own, and all of them are the one page; only the plain page stands apart. */
async function kept(request: Request): Promise<Response | undefined> {
  // Opening a store that was removed would make it again.
  if (!(await caches.has(KEPT_AS))) return undefined
  const files = await caches.open(KEPT_AS)
  const found = await files.match(request, { ignoreSearch: true, ignoreVary: true })
  if (found !== undefined || request.mode !== "navigate") return found
  return files.match(new URL("./", self.registration.scope), { ignoreVary: true })
}
