/** Asks for a part once, however often it is wanted; one that did not come is asked for again the next time. */
export function comesOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | "not asked" = "not asked"
  return () => {
    if (asked !== "not asked") return asked
    const now = load()
    asked = now
    now.catch(() => {
      asked = "not asked"
    })
    return now
  }
}
