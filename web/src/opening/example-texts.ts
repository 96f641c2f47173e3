const texts = import.meta.glob<string>("../../../library/examples/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
})

/**
 * The text of an example, by where it stands. All of them come together, whichever is opened: opening one asks no
 * server, so nobody learns which.
 */
export function exampleText(path: string): string {
  const text = texts[path]
  if (text === undefined) throw new Error("an example that is listed has a text")
  return text
}
