import { type Computer, run, thisComputer } from "../src/index.ts"

export interface Ended {
  readonly code: number
  readonly said: string
  readonly complained: string
}

/** Runs a command on a computer that has just these files, and the house's own examples. */
export async function distinguo(argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const said: string[] = []
  const complained: string[] = []
  const computer: Computer = {
    ...thisComputer,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    read: (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : "not there"),
    today: () => "2026-11-22",
  }
  const code = await run(argv, computer)
  return { code, said: said.join("\n"), complained: complained.join("\n") }
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
