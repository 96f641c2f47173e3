import type { Listing } from "distinguo/directory"
import { type ListFile, type ListProblem, readListFiles } from "distinguo-documents"
import type { Computer } from "./computer.ts"
import { problems } from "./problems.ts"

/** A list that was named: what could be read of it, and whether everything could. */
export interface ListOpened {
  readonly listings: readonly Listing[]
  readonly whole: boolean
}

/** Reads every file and folder that was named; what cannot be read is complained of, and the rest is given all the same. */
export function openList(paths: readonly string[], computer: Computer): ListOpened {
  const files: ListFile[] = []
  let unread = 0
  for (const path of paths.flatMap((one) => pathsIn(one, computer))) {
    const bytes = computer.read(path)
    if (typeof bytes !== "string") files.push({ name: path, bytes })
    else {
      unread += 1
      const why = {
        "not there": problems.fileNotThere,
        "not a file": problems.fileNotAFile,
        "not allowed": problems.fileNotAllowed,
      }[bytes]
      computer.complain(`${path}: ${why()}`)
    }
  }
  const { listings, problems: found } = readListFiles(files)
  for (const problem of found) computer.complain(lineOf(problem))
  return { listings, whole: unread === 0 && found.length === 0 }
}

function pathsIn(path: string, computer: Computer): readonly string[] {
  const files = computer.listFilesIn(path)
  return files === "not a folder" ? [path] : files
}

function lineOf({ file, where, message, mend }: ListProblem): string {
  return `${file}: ${where}: ${message} ${mend}`
}
