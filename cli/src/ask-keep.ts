import { type Account, writeAccount } from "distinguo/accounts"
import { type Kept, linesOf } from "distinguo/assessment"
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

/** Keeps an account in a file that did not exist, or forgets it. Forgetting is what Enter does, and what an end does. */
export async function keepOrForget(account: Account, word: string, computer: Computer): Promise<void> {
  computer.say("\nKeep it, or forget it? It is theirs to say.")
  const typed = await typedFor({ options: ["Keep it in a file on this computer"], enter: "forget it" }, computer)
  if (typed.kind !== "numbers") return forgotten(computer)
  const usual = `${computer.today()}-${word}.json`
  computer.say(wrap(exposes, ""))
  computer.say(`\nWhere? Enter: ${usual}  ·  or type a path  ·  stop: forget it`)
  for (;;) {
    const line = await computer.readLine()
    const path = line === "no more lines" ? "stop" : line.typed.trim() || usual
    if (path.toLowerCase() === "stop") return forgotten(computer)
    const done = computer.write(path, `${JSON.stringify(writeAccount(account), undefined, 2)}\n`)
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
