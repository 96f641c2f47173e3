import { createInterface, type Interface } from "node:readline"
import { Writable } from "node:stream"

type Line = { readonly typed: string } | "no more lines"

/** Where lines come from: typed, pasted or piped in. One reader for the whole command, kept in no history. */
export interface Keyboard {
  readonly readLine: () => Promise<Line>
  /** The same, and nothing of it is shown while it is typed: for a passphrase. */
  readonly readUnseen: () => Promise<Line>
  /** Lets go of the keyboard. Until then lines that came at once wait their turn. */
  readonly stopReading: () => void
}

interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly isTerminal: () => boolean
}

/** The end of input, and the keys that interrupt, say that no more comes. */
export function keyboardOf({ input, output, isTerminal }: Streams): Keyboard {
  let reading: Interface | "not reading" = "not reading"
  const waitingLines: string[] = []
  let waitingFor: ((line: Line) => void) | "nobody" = "nobody"
  let ended = false
  let unseen = false

  /** What the reader would show of the keys pressed; it goes nowhere while something unseen is typed. */
  const echo = new Writable({
    write(shown, _encoding, done) {
      if (!unseen) output.write(shown)
      done()
    },
  })
  Object.defineProperty(echo, "columns", { get: () => ("columns" in output ? output.columns : undefined) })

  function startReading(): Interface {
    const atATerminal = { input, output: echo, terminal: true, historySize: 0, prompt: "> " }
    const lines = createInterface(isTerminal() ? atATerminal : { input })
    const give = (line: Line): void => {
      if (waitingFor === "nobody") return
      const resolve = waitingFor
      waitingFor = "nobody"
      unseen = false
      resolve(line)
    }
    lines.on("line", (typed) => (waitingFor === "nobody" ? void waitingLines.push(typed) : give({ typed })))
    lines.on("SIGINT", () => {
      waitingLines.length = 0
      lines.close()
    })
    lines.on("close", () => {
      ended = true
      give("no more lines")
    })
    return lines
  }

  function nextLine(isUnseen: boolean): Promise<Line> {
    unseen = isUnseen
    if (reading === "not reading" && !ended) reading = startReading()
    const { promise, resolve } = Promise.withResolvers<Line>()
    const line = waitingLines.shift()
    if (line !== undefined) resolve({ typed: line })
    else if (ended || reading === "not reading") resolve("no more lines")
    else {
      waitingFor = resolve
      if (isTerminal()) reading.prompt()
    }
    return promise
  }

  return {
    readLine: () => nextLine(false),
    readUnseen: () => nextLine(true),
    stopReading: () => {
      if (reading !== "not reading") reading.close()
    },
  }
}
