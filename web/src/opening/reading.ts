import { comesOnce } from "../page/comes-once.ts"

/** What reads a file: it comes after the screen stands, and before anything is opened if there is signal. */
export const fetchReading = comesOnce(async () => (await import("./read-bytes.ts")).readBytesHere)

/** The examples. They come when one is pressed for, or once the first finding stands. */
export const fetchExamples = comesOnce(async () => (await import("./example-accounts.ts")).exampleAccount)
