import { lengthOf, saidOfLength, sixWords } from "distinguo-documents/sealed-account"
import { typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/** What a file is to be sealed with: six words by chance, or a passphrase of one's own; or the wish to stop. */
export async function askPassphrase(computer: Computer): Promise<{ readonly passphrase: string } | "stop"> {
  computer.say("\nWhat is to open it again?")
  const options = ["Six words, chosen by chance", "A passphrase of your own, typed twice"]
  const typed = await typedFor({ options, enter: "six words" }, computer)
  if (typed.kind === "stop") return "stop"
  return typed.kind === "numbers" && typed.at[0] === 1 ? typePassphrase(computer) : showWords(computer)
}

async function showWords(computer: Computer): Promise<{ readonly passphrase: string } | "stop"> {
  for (;;) {
    const words = sixWords(computer.chance)
    computer.say(`\n    ${words}\n`)
    computer.say(wrap(`${onlyThese} Learn them, or write them down apart from the file. They are shown this once.`, ""))
    const typed = await typedFor({ options: ["Other words"], enter: "they have them" }, computer)
    if (typed.kind === "stop") return "stop"
    if (typed.kind === "nothing") return { passphrase: words }
  }
}

const onlyThese = "These six words, in this order, open the file: without these words nobody can, we neither."

async function typePassphrase(computer: Computer): Promise<{ readonly passphrase: string } | "stop"> {
  computer.say(wrap("Without it nobody can open the file, we neither. Nothing is shown while it is typed.", ""))
  for (;;) {
    computer.say("Type it. Enter: six words instead  ·  stop: forget it")
    const first = await computer.readUnseen()
    if (first === "no more lines" || first.typed.trim().toLowerCase() === "stop") return "stop"
    if (first.typed === "") return showWords(computer)
    const length = lengthOf(first.typed)
    if (length !== "long enough") computer.say(wrap(saidOfLength[length], ""))
    if (length === "too short") continue
    computer.say("Type it once more. Enter: another one  ·  stop: forget it")
    const again = await computer.readUnseen()
    if (again === "no more lines" || again.typed.trim().toLowerCase() === "stop") return "stop"
    if (again.typed === first.typed) return { passphrase: first.typed }
    if (again.typed !== "") computer.say("The two were not the same. Nothing was kept yet.")
  }
}
