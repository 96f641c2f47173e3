import { type Account, headingForALawyer, mayBeGivenOut } from "distinguo/accounts"
import { describeProblem, readAccountFile } from "distinguo-documents"
import { isSealed } from "distinguo-documents/sealed-account"
import type { Computer } from "./computer.ts"
import { openSealed } from "./open-sealed.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"

/** One file or example that was named, read if it could be. */
export interface Opened {
  readonly name: string
  /** Opened from the list of examples, so that a textbook's pattern may be one. */
  readonly textbook: boolean
  readonly account: Account | "cannot be read"
}

/**
 * Reads every file and example that was named, one after the other, because a sealed one asks for its passphrase; what
 * cannot be read is complained of and keeps nobody waiting.
 */
export async function openAll({ named, examples, form }: Typed, computer: Computer): Promise<readonly Opened[]> {
  const opened: Opened[] = []
  for (const path of named)
    opened.push(keptApart(await open(computer.read(path), path, false, computer), form, computer))
  for (const name of examples) opened.push(await open(exampleBytes(name, computer), name, true, computer))
  return opened
}

/** Of a file prepared for a lawyer nothing is given out as data, whichever command asks; in words it says whose it is. */
function keptApart(opened: Opened, form: Typed["form"], computer: Computer): Opened {
  if (opened.account === "cannot be read" || mayBeGivenOut(opened.account)) return opened
  if (form === "words") {
    computer.say(headingForALawyer)
    return opened
  }
  computer.complain(`${opened.name}: ${problems.preparedForALawyer()}`)
  return { ...opened, account: "cannot be read" }
}

/** Whether more than one account told in confidence was named: the words to say first are said to one person. */
export function areSeveralPeople(opened: readonly Opened[]): boolean {
  return opened.filter(({ account }) => account !== "cannot be read" && account.told === "in confidence").length > 1
}

/** Only names from the list are opened, so that no path can be smuggled in as an example. */
function exampleBytes(name: string, computer: Computer): ReturnType<Computer["read"]> {
  return computer.examples().includes(name) ? computer.example(name) : "not there"
}

async function open(
  bytes: ReturnType<Computer["read"]>,
  name: string,
  textbook: boolean,
  computer: Computer,
): Promise<Opened> {
  const unread: Opened = { name, textbook, account: "cannot be read" }
  if (typeof bytes === "string") {
    computer.complain(`${name}: ${whyNot(bytes, textbook)}`)
    return unread
  }
  const plain = isSealed(bytes) ? await openSealed(bytes, name, computer) : bytes
  if (plain === "left closed") return unread
  const file = readAccountFile(plain)
  if ("account" in file) return { name, textbook, account: file.account }
  computer.complain(`${name}: nothing was changed.`)
  for (const problem of file.problems) computer.complain(`  ${describeProblem(problem)}`)
  return unread
}

function whyNot(why: "not there" | "not a file" | "not allowed", textbook: boolean): string {
  const missing = textbook ? problems.exampleNotThere() : problems.fileNotThere()
  return { "not there": missing, "not a file": problems.fileNotAFile(), "not allowed": problems.fileNotAllowed() }[why]
}
