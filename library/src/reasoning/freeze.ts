/** Freezes plain data all the way down and gives it back. A value already frozen is not walked again. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  // By name and without a list of the values: a proof has thousands of parts, and most of them are words.
  for (const name in value) {
    const inner = value[name]
    if (typeof inner === "object") freeze(inner)
  }
  return value
}
