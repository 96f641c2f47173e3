/**
 * Whether a text is one well-formed element of XML, or what is wrong with it. Strict about what we write: quoted
 * attributes, each once, escaped signs, and ends that match. Browsers try the rest, where a picture that is not drawn.
 */
export function isWellFormed(xml: string): string {
  const open: string[] = []
  let at = 0
  for (const [whole, end = "", name = "", attributes = "", closed = ""] of xml.matchAll(
    /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const found = xml.indexOf(whole, at)
    const text = xml.slice(at, found)
    if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot);)/.test(text)) return `a sign that is not escaped before ${whole}`
    if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes)) return `a sign that is not escaped in ${whole}`
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size !== names.length) return `an attribute twice in ${whole}`
    if (open.length === 0 && at > 0) return `more than one element: ${whole}`
    if (end === "/" && open.pop() !== name) return `an end without a beginning: ${whole}`
    if (end === "" && closed === "") open.push(name)
    at = found + whole.length
  }
  if (open.length > 0) return `no end of ${open.join(", ")}`
  return at === xml.length && at > 0 ? "well formed" : `more after the end, or no element: ${xml.slice(at, at + 40)}`
}
