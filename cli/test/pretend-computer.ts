import { type Computer, run, thisComputer } from "../src/index.ts"

export interface Ended {
  readonly code: number
  readonly said: string
  readonly complained: string
  /** Files that were made, by path. */
  readonly written: Readonly<Record<string, string>>
}

/** Runs a command on a computer that has just these files, these lines to be typed, and the house's own examples. */
export async function distinguo(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  typed: readonly string[] | ((said: string) => string) = [],
): Promise<Ended> {
  const said: string[] = []
  const complained: string[] = []
  const written: Record<string, string> = {}
  const lines = typeof typed === "function" ? [] : [...typed]
  let answered = 0
  const computer: Computer = {
    ...thisComputer,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    read: (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : "not there"),
    write: (path, text) => {
      if (path.includes("/")) return "not there"
      if (Object.hasOwn(files, path) || Object.hasOwn(written, path)) return "exists already"
      written[path] = text
      return "written"
    },
    readLine: async () => {
      if (typeof typed !== "function") {
        const line = lines.shift()
        return line === undefined ? "no more lines" : { typed: line }
      }
      const since = said.slice(answered).join("\n")
      answered = said.length
      if (answered > 5000) throw new Error("this command never ends")
      return { typed: typed(since) }
    },
    stopReading: () => {},
    today: () => "2026-11-22",
  }
  const code = await run(argv, computer)
  return { code, said: said.join("\n"), complained: complained.join("\n"), written }
}

/** An account told in confidence, with a planted word wherever a person's own words may stand. */
export const inConfidence = `schema: distinguo.account/1
label: Kitchen
worker: { place: ZA, role: peer outreach worker }
own_words: [PLANTED one]
wishes: [{ need: pay, words: PLANTED two }]
episodes:
  - id: kitchen
    said:
      - by: the person
        yes: [recruited, deceived_job, forced_labour_occurred]
        declined: [confined]
`
