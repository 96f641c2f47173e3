/**
 * The invented accounts and the published decisions, as text, inside the page's own script: opening one asks no
 * server, so nobody learns which.
 */
const files = import.meta.glob<string>("../../../library/examples/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
})

export interface ExampleFile {
  readonly label: string
  readonly text: string
}

const decisionsFolder = "/decisions/"

export const inventedExamples: readonly ExampleFile[] = below((path) => !path.includes(decisionsFolder))
export const publishedDecisions: readonly ExampleFile[] = below((path) => path.includes(decisionsFolder))

function below(wanted: (path: string) => boolean): readonly ExampleFile[] {
  return Object.entries(files)
    .filter(([path]) => wanted(path))
    .map(([path, text]) => ({ label: labelIn(text) || nameOf(path), text }))
    .sort((one, other) => one.label.localeCompare(other.label, "en", { numeric: true }))
}

/** The label without reading the whole file, so that a file which cannot be read still stands in the list. */
function labelIn(text: string): string {
  const line = /^label:[ \t]*(.+?)[ \t]*$/m.exec(text)?.[1] ?? ""
  return line.replace(/^(["'])(.*)\1$/, "$2")
}

function nameOf(path: string): string {
  const file = path.split("/").at(-1) ?? path
  return file.replace(/\.yaml$/, "").replaceAll("-", " ")
}
