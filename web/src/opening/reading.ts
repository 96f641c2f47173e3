import { comesOnce } from "../page/comes-once.ts"

/** What reads a file: it comes when one is opened, or once the first question or finding stands. */
export const fetchReading = comesOnce(async () => (await import("./read-bytes.ts")).readBytesHere)

/** The examples. They come when one is pressed for, or once the first finding stands. */
export const fetchExamples = comesOnce(async () => (await import("./example-accounts.ts")).exampleAccount)
