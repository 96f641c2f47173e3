import { type Account, writeAccount } from "distinguo/accounts"
import { type Kept, linesOf } from "distinguo/assessment"
import { neutralName, seal } from "distinguo-documents/sealed-account"
import { askPassphrase } from "./ask-passphrase.ts"
import { typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/** Reads back what would be kept, and takes out what is wrong (CARE-15). */
export async function readBack(kept: readonly Kept[], computer: Computer): Promise<readonly Kept[]> {
  let left = kept
  for (;;) {
    if (left.length === 0) return left
    computer.say("\nRead this to them. Is it right? The number of what is not takes it out.")
    const lines = linesOf(left)
    const options = lines.map(({ text }) => text)
    const typed = await typedFor({ options, enter: "it is right", several: true }, computer)
    if (typed.kind !== "numbers") return left
    const out = new Set(typed.at.flatMap((index) => lines[index]?.of ?? []))
    left = left.filter((one) => !out.has(one))
  }
}

/**
 * Keeps an account in a file that did not exist, or forgets it. Forgetting is what Enter does, and what an end does.
 * Sealed comes first; plain text is a second choice that says what it exposes (CARE-19).
 */
export async function keepOrForget(account: Account, word: string, computer: Computer): Promise<void> {
  computer.say("\nKeep it, or forget it? It is theirs to say.")
  const typed = await typedFor({ options: [keepSealed, keepPlain], enter: "forget it" }, computer)
  if (typed.kind !== "numbers") return forgotten(computer)
  const text = `${JSON.stringify(writeAccount(account), undefined, 2)}\n`
  if (typed.at[0] === 1) {
    computer.say(wrap(exposes, ""))
    return keepAs(text, usualName(word, "json", computer), computer)
  }
  const chosen = await askPassphrase(computer)
  if (chosen === "stop") return forgotten(computer)
  computer.say("\nSealing; this takes a moment.")
  return keepAs(await seal(text, chosen.passphrase), usualName(word, "age", computer), computer)
}

const keepSealed = "Keep it in a sealed file on this computer: it opens with a passphrase alone"
const keepPlain = "Keep it in plain text, which whoever has the file can read"

/** The day and a plain word: the one that was asked for, or one by chance. */
function usualName(word: string, ending: "age" | "json", computer: Computer): string {
  const day = computer.today()
  return word === "by chance" ? neutralName(day, ending, computer.chance) : `${day}-${word}.${ending}`
}

async function keepAs(content: string | Uint8Array, usual: string, computer: Computer): Promise<void> {
  computer.say(`\nWhere? Enter: ${usual}  ·  or type a path  ·  stop: forget it`)
  for (;;) {
    const line = await computer.readLine()
    const path = line === "no more lines" ? "stop" : line.typed.trim() || usual
    if (path.toLowerCase() === "stop") return forgotten(computer)
    const done = computer.write(path, content)
    if (done === "written") {
      computer.say("Kept. Say to them where it is, until when, and how they can have it deleted.")
      computer.say(stillOnScreen)
      return
    }
    computer.say(`${notWritten[done]} Nothing was kept yet. Another path, or stop.`)
  }
}

const exposes =
  "The file is plain text, not sealed: all you read to them, the day, who was there and your role can be read by whoever opens this computer, a copy of the file, or a backup. Nothing in it is a name unless one was typed."

const notWritten = {
  "exists already": "There is a file of that name, and it stays as it is.",
  "not allowed": "You may not write there on this computer.",
  "not there": "There is no such folder.",
  "could not be written": "It could not be written there: the name, the folder or the disk did not take it.",
} as const

function forgotten(computer: Computer): void {
  computer.say("Forgotten: nothing was written to this computer.")
  computer.say(stillOnScreen)
}

const stillOnScreen = "What was typed is still on this screen: clear it, or close the window."
