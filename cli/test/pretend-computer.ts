import { type Computer, run, thisComputer } from "../src/index.ts"

export interface Ended {
  readonly code: number
  readonly said: string
  readonly complained: string
  /** Files that were made, by path; a sealed one as its bytes, a sign a byte. */
  readonly written: Readonly<Record<string, string>>
}

/** Runs a command on a computer that has just these files, these lines to be typed, and the house's own examples. */
export async function distinguo(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
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
    give: (content) => said.push(content),
    listFilesIn: (path) => {
      if (path === thisComputer.listings) return thisComputer.listFilesIn(path)
      const within = Object.keys(files).filter((name) => name.startsWith(`${path}/`))
      return within.length === 0 ? "not a folder" : within
    },
    read: (path) => {
      if (path.startsWith(thisComputer.listings)) return thisComputer.read(path)
      const file = Object.hasOwn(files, path) ? files[path] : undefined
      if (file === undefined) return "not there"
      return typeof file === "string" ? new TextEncoder().encode(file) : file
    },
    write: (path, content) => {
      if (path.includes("/")) return "not there"
      if (Object.hasOwn(files, path) || Object.hasOwn(written, path)) return "exists already"
      written[path] = typeof content === "string" ? content : Buffer.from(content).toString("latin1")
      return "written"
    },
    readLine: nextLine,
    readUnseen: nextLine,
    stopReading: () => {},
    today: () => "2026-11-22",
  }
  async function nextLine(): ReturnType<Computer["readLine"]> {
    if (typeof typed !== "function") {
      const line = lines.shift()
      return line === undefined ? "no more lines" : { typed: line }
    }
    const since = said.slice(answered).join("\n")
    answered = said.length
    if (answered > 5000) throw new Error("this command never ends")
    return { typed: typed(since) }
  }
  const code = await run(argv, computer)
  return { code, said: said.join("\n"), complained: complained.join("\n"), written }
}

/** The bytes of a sealed file that was made. */
export function bytesOf(written: string | undefined): Uint8Array {
  return Uint8Array.from(written ?? "", (sign) => sign.charCodeAt(0))
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
