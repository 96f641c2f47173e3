import { definitions, differenceInWords, differenceOf, isInForce, type TextOfTwo, versionsOf } from "distinguo/law"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/**
 * `distinguo law difference ID ID`: in what two texts differ, kind by kind. Of each the version of the day that was asked
 * is taken, or else of today; with a second day the other text is read as of that day, so that one id can be named twice.
 */
export function differenceCommand({ named: [, one, other, more], on, andOn, form }: Typed, computer: Computer): number {
  const complain = (problem: string): number => {
    computer.complain(problem)
    return exits.usage
  }
  if (one === undefined || other === undefined || more !== undefined) return complain(problems.twoToDiffer())
  if ([one, other].some((id) => versionsOf(id).length === 0)) {
    return complain(problems.unknownDefinition([...new Set(definitions.map(({ id }) => id))]))
  }
  const day = on === "the account's day" ? computer.today() : on
  const [here, there] = [versionOn(one, day), versionOn(other, andOn === "no second day" ? day : andOn)]
  if (here === undefined || there === undefined) return complain(problems.notInForceThen())
  const difference = differenceOf(here, there)
  if (form === "json") {
    computer.say(JSON.stringify(difference))
    return exits.done
  }
  const { head, rows } = differenceInWords(difference)
  const lines = rows.flatMap((row) => [
    "",
    row.on,
    ...row.one.map((sentence) => hangingUnder("A", sentence)),
    ...row.other.map((sentence) => hangingUnder("B", sentence)),
  ])
  const named = [hangingUnder("A", headInWords(difference.one)), hangingUnder("B", headInWords(difference.other))]
  computer.say([`law as encoded ${difference.law}`, ...named, "", wrap(head, ""), ...lines].join("\n"))
  return exits.done
}

function versionOn(id: string, day: string) {
  return versionsOf(id).find((definition) => isInForce(definition, day))
}

function headInWords({ title, instrument, inForceFrom, fromMemory }: TextOfTwo): string {
  const memory = fromMemory.length === 0 ? "" : `; from memory, not compared with a text: ${fromMemory.join("; ")}`
  return `${title}, ${instrument}; in force from ${inForceFrom}${memory}`
}

function hangingUnder(letter: "A" | "B", sentence: string): string {
  return wrap(sentence, "     ").replace(/^ {5}/, `  ${letter}  `)
}
