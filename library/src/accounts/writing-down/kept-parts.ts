/**
 * A value made of the very parts of an earlier one wherever the two are equal, and otherwise equal to itself: nobody can
 * tell but by looking whether two parts are one. So whoever keeps what was worked out of an episode, or has drawn it,
 * sees at once that it is the same one.
 *
 * @param now - plain data, frozen all the way down. What comes out is frozen too.
 */
export function withKeptParts<Value>(before: unknown, now: Value): Value {
  if (before === now || !isMadeOfParts(now) || !isMadeOfParts(before)) return now
  if (Array.isArray(now) !== Array.isArray(before)) return now
  const keys = Object.keys(now)
  const parts = keys.map((key) => withKeptParts(before[key], now[key]))
  const areKept = keys.length === Object.keys(before).length && keys.every((key, at) => parts[at] === before[key])
  if (areKept) return before as Value
  if (keys.every((key, at) => parts[at] === now[key])) return now
  const made = Array.isArray(now) ? parts : Object.fromEntries(keys.map((key, at) => [key, parts[at]]))
  return Object.freeze(made) as Value
}

function isMadeOfParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
}
