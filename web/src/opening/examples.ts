import type { Listed } from "./listed.ts"

/**
 * What the start lists of the invented accounts and the published decisions: their label and one line, read out of each
 * file when the page is built. The files themselves come with the rest of the page, after the start stands.
 */
const listed = import.meta.glob<Listed>("../../../library/examples/**/*.yaml", {
  query: "?listed",
  import: "default",
  eager: true,
})

export interface ExampleFile extends Listed {
  /** Where it stands; its text is found under the same path. */
  readonly path: string
}

const decisionsFolder = "/decisions/"

export const inventedExamples: readonly ExampleFile[] = below((path) => !path.includes(decisionsFolder))
export const publishedDecisions: readonly ExampleFile[] = below((path) => path.includes(decisionsFolder))

function below(wanted: (path: string) => boolean): readonly ExampleFile[] {
  return Object.entries(listed)
    .filter(([path]) => wanted(path))
    .map(([path, { label, line }]) => ({ path, label: label || nameOf(path), line }))
    .sort((one, other) => one.label.localeCompare(other.label, "en", { numeric: true }))
}

function nameOf(path: string): string {
  const file = path.split("/").at(-1) ?? path
  return file.replace(/\.yaml$/, "").replaceAll("-", " ")
}
