import type { KindOfExample } from "./kinds.ts"
import type { Listed } from "./listed.ts"

/**
 * What is listed of the invented accounts and the published decisions: their label and one line, read out of each file
 * when the page is built. The list comes when a kind is opened, the files themselves when one of them is.
 */
const listed = import.meta.glob<Listed>(
  ["../../../library/examples/**/*.yaml", "!../../../library/examples/plans/**"],
  {
    query: "?listed",
    import: "default",
    eager: true,
  },
)

export interface ExampleFile extends Listed {
  /** Where it stands; its text is found under the same path. */
  readonly path: string
}

/** The examples of one kind, by their labels. */
export function examplesAlike(kind: KindOfExample): readonly ExampleFile[] {
  return Object.entries(listed)
    .filter(([, { among }]) => among === kind)
    .map(([path, { label, ...rest }]) => ({ path, label: label || nameOf(path), ...rest }))
    .sort((one, other) => one.label.localeCompare(other.label, "en", { numeric: true }))
}

function nameOf(path: string): string {
  const file = path.split("/").at(-1) ?? path
  return file.replace(/\.yaml$/, "").replaceAll("-", " ")
}
