import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { FactId } from "distinguo/facts"
import { definitions } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"

const law = join(import.meta.dirname, "..", "..", "src", "law")

/** The law on selling sex itself is no definition and is never computed with: `on-sex-work.test.ts` looks at it. */
const noDefinitions = "on-sex-work"

/** The folders of the law, each with the definitions of the register that its files give, in the order of the register. */
export const byFolder: ReadonlyMap<string, readonly Definition<FactId>[]> = new Map(
  await Promise.all(
    readdirSync(law, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== noDefinitions)
      .map(async ({ name }): Promise<[string, readonly Definition<FactId>[]]> => {
        const given = await givenIn(join(law, name))
        return [name, definitions.filter((definition) => given.has(definition))]
      }),
  ),
)

/** Where a folder's page stands. */
export function pageOf(folder: string): string {
  return join(law, folder, "AS-ENCODED.md")
}

/** Where the table of what was compared stands. */
export const pageOfMarks = join(law, "MARKS.md")

/** Everything that the files of a folder export, the lists of its door too. */
async function givenIn(folder: string): Promise<ReadonlySet<unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"))
  const each = await Promise.all(files.map(async (file) => (await import(join(folder, file))) as object))
  return new Set(each.flatMap((exported) => Object.values(exported).flat()))
}
