/** Whether this page's own files are kept on this device, so that it opens without signal. */
export type KeptOffline = "kept" | "not kept" | "cannot be kept here"

export async function isKeptOffline(): Promise<KeptOffline> {
  if (!("serviceWorker" in navigator)) return "cannot be kept here"
  const all = await navigator.serviceWorker.getRegistrations()
  return all.some(({ active }) => active !== null) ? "kept" : "not kept"
}

/** Keeps every file of this page, and nothing else. Only ever after a press: nothing is kept unasked. */
export async function keepOffline(): Promise<"kept" | "did not come"> {
  try {
    const registered = await navigator.serviceWorker.register(new URL("offline.js", folder()), {
      scope: folder().pathname,
      updateViaCache: "none",
    })
    return await whenActive(registered)
  } catch {
    return "did not come"
  }
}

function whenActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<"kept" | "did not come"> {
  if (active !== null) return Promise.resolve("kept")
  const coming = installing ?? waiting
  return new Promise((answer) => {
    if (coming === null) return answer("did not come")
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") answer("kept")
      if (coming.state === "redundant") answer("did not come")
    })
  })
}

function folder(): URL {
  return new URL("./", location.href)
}
