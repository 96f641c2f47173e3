import { nearest } from "distinguo/accounts"
import { agencyCommand } from "./agency.ts"
import { askCommand } from "./ask.ts"
import { assessCommand } from "./assess.ts"
import { circlesCommand } from "./circles.ts"
import { compareCommand } from "./compare.ts"
import type { Computer } from "./computer.ts"
import { demandedCommand } from "./demanded.ts"
import { dutiesCommand } from "./duties.ts"
import { examplesCommand } from "./examples.ts"
import { exits } from "./exits.ts"
import { factsCommand } from "./facts.ts"
import { help } from "./help.ts"
import { indicatorsCommand } from "./indicators.ts"
import { lawCommand } from "./law.ts"
import { memoCommand } from "./memo.ts"
import { readOptions, type Typed } from "./options.ts"
import { owedCommand } from "./owed.ts"
import { placesCommand } from "./places.ts"
import { planCommand } from "./plan.ts"
import { problems } from "./problems.ts"
import { varyCommand } from "./vary.ts"

const commands: Readonly<Record<string, (typed: Typed, computer: Computer) => number | Promise<number>>> = {
  assess: assessCommand,
  compare: compareCommand,
  circles: circlesCommand,
  vary: varyCommand,
  agency: agencyCommand,
  indicators: indicatorsCommand,
  owed: owedCommand,
  memo: memoCommand,
  ask: askCommand,
  plan: planCommand,
  law: lawCommand,
  facts: factsCommand,
  duties: dutiesCommand,
  demanded: demandedCommand,
  examples: examplesCommand,
}

/** Runs one command and says how it ended (exits.ts). */
export async function run(argv: readonly string[], computer: Computer): Promise<number> {
  const [command, ...rest] = argv
  if (command === undefined || command === "help" || argv.includes("--help") || argv.includes("-h")) {
    computer.say(help)
    return exits.done
  }
  // Its `--words` takes words, so that its options are read apart.
  if (command === "places") return placesCommand(rest, computer)
  const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (chosen === undefined) return usage(computer, problems.unknownCommand(meantCommand(command)))
  const typed = readOptions(rest)
  if ("problem" in typed) return usage(computer, typed.problem)
  if (typed.form === "svg" && chosen !== circlesCommand && !isDrawing(chosen, typed))
    return usage(computer, problems.noPicture())
  try {
    return await chosen(typed, computer)
  } finally {
    computer.stopReading()
  }
}

/** A definition is drawn as a picture and nothing else, so that saying so once more is no mistake. */
function isDrawing(command: unknown, { named: [what] }: Typed): boolean {
  return command === lawCommand && what === "draw"
}

function usage(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}

function meantCommand(typed: string): string {
  const meant = nearest(typed, [...Object.keys(commands), "places"])
  return meant === "none" ? "" : meant
}
