import { readAccountFile } from "distinguo-documents"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"

/** `distinguo examples`: what may be opened with `distinguo assess --example NAME`. */
export function examplesCommand(_typed: Typed, computer: Computer): number {
  for (const name of computer.examples()) {
    const bytes = computer.example(name)
    const file = typeof bytes === "string" ? undefined : readAccountFile(bytes)
    const label = file !== undefined && "account" in file ? file.account.label : ""
    computer.say(`${name.padEnd(26)}${label}`)
  }
  return exits.done
}
