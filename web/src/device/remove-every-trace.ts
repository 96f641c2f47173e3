/**
 * Removes from this device whatever this page's address has put there: the worker that answers offline, the kept files,
 * and any store of any kind, were there one. What it cannot reach is said on the screen (CARE-21).
 */
export async function removeEveryTrace(): Promise<"removed" | "not all of it"> {
  const steps = await Promise.allSettled([removeWorkers(), removeFiles(), removeStores()])
  return steps.every(({ status }) => status === "fulfilled") ? "removed" : "not all of it"
}

async function removeWorkers(): Promise<void> {
  if (!("serviceWorker" in navigator)) return
  const all = await navigator.serviceWorker.getRegistrations()
  await Promise.all(all.map((one) => one.unregister()))
}

async function removeFiles(): Promise<void> {
  if (!("caches" in globalThis)) return
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}

/** The page puts nothing into these. They are emptied all the same, for whatever an earlier version may have put there. */
async function removeStores(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const named = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]))
  await Promise.all(named.map(removeDatabase))
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.addEventListener("success", () => done())
    asked.addEventListener("error", () => failed(new Error("a store could not be removed")))
    asked.addEventListener("blocked", () => failed(new Error("a store is open elsewhere")))
  })
}
