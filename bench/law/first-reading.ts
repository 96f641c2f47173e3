import { accountOf, readOnce } from "./read-once.ts"

/** In a process of its own: the first reading there is, before anything has been made ready or compiled. */
const [example = ""] = process.argv.slice(2)
process.stdout.write(JSON.stringify(readOnce(accountOf(example))))
