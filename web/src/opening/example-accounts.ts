import { type Account, readAccount } from "distinguo/accounts"

/** The accounts that come with the page, read when it is built and written as data, so that no reader of files is needed. */
const written = import.meta.glob<unknown>(
  ["../../../library/examples/**/*.yaml", "!../../../library/examples/plans/**"],
  {
    query: "?written",
    import: "default",
    eager: true,
  },
)

/**
 * An example, by where its file stands. All of them come together, whichever is opened, so that nobody learns which.
 *
 * @throws when one cannot be read: then the page was built of something its tests never saw.
 */
export function exampleAccount(path: string): Account {
  const read = readAccount(written[path])
  if ("problems" in read) throw new Error("an example that is listed can be read")
  return read.account
}
