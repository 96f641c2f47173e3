/**
 * JSON in one form only: keys in the order of their code units, no space, numbers and text as JSON writes them. Two
 * values that are equal in every part give the same text, whoever wrote them, so that a hash over it can be made again.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`
}
