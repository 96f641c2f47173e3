import { assess, lawReadFirst, type MemoRequest, memoOf, type PreparedFor, preparedFor } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { definitions, firstDefinitions, isLawOf, versionsOf } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { sourceAmongAll } from "distinguo/sources"
import { neutralName } from "distinguo-documents/sealed-account"
import about from "../package.json" with { type: "json" }
import { saysOfItself } from "./assess.ts"
import { assessmentInWords } from "./assessment-words.ts"
import { chosenReadings } from "./chosen-readings.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { hashOf, memoCheck } from "./memo-check.ts"
import { type Opened, openAll } from "./open-accounts.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo memo`: one account as a memorandum, behind the same gate as `assess`; with `--check`, one is checked. */
export async function memoCommand(typed: Typed, computer: Computer): Promise<number> {
  const [path, ...more] = typed.named
  if (typed.check) {
    return path !== undefined && more.length + typed.examples.length === 0
      ? memoCheck(path, computer)
      : complain(computer, problems.nothingToSetDown())
  }
  if (typed.named.length + typed.examples.length !== 1) return complain(computer, problems.nothingToSetDown())
  if (typed.preparedFor !== "as the account says" && !preparedFor.some((one) => one === typed.preparedFor)) {
    return complain(computer, problems.notPreparedFor(preparedFor))
  }
  if (typed.under.some((id) => versionsOf(id).length === 0)) {
    return complain(computer, problems.unknownDefinition([...new Set(definitions.map(({ id }) => id))]))
  }
  const readings = chosenReadings(typed.readings, definitions)
  if (readings === "not a reading") return complain(computer, problems.unknownReading())
  // A file of data is data, however it was asked for.
  const form = typed.format === "json" ? "json" : typed.form
  const [opened] = await openAll({ ...typed, form }, computer)
  if (opened === undefined || opened.account === "cannot be read") return exits.fileProblem
  const request = { ...requestOf(opened, typed, computer), readings, preparedFor: readerOf(opened.account, typed) }
  return setDown(opened, request, typed, computer)
}

/** Whom it is for as typed; where nobody typed it, as the account says. */
function readerOf({ preparedFor: kept }: Account, typed: Typed): PreparedFor {
  const named = preparedFor.find((one) => one === typed.preparedFor)
  return named ?? (kept === "a lawyer" ? "a lawyer" : "not said")
}

type Account = Exclude<Opened["account"], string>

function requestOf({ account, textbook }: Opened, typed: Typed, computer: Computer) {
  return {
    under: textsAsked(account as Account, typed),
    on: typed.on,
    today: computer.today(),
    dutySaid: typed.dutySaid,
    textbook,
    program: about.version,
    atHand: definitions,
    tiedIn: typed.place === "not said" ? "where they work" : typed.place,
    withOpenQuestions: typed.withOpenQuestions,
    withIfShown: typed.withIfShown,
    sourceOf: sourceAmongAll,
  }
}

/** The texts that were named; or those of a place with the international ones; or those read first of this account. */
function textsAsked(account: Account, { under, place }: Typed): readonly Definition<FactId>[] {
  if (under.length > 0) return definitions.filter(({ id }) => under.includes(id))
  if (place !== "not said") return definitions.filter((definition) => isLawOf(definition, place))
  return lawReadFirst(firstDefinitions, account)
}

async function setDown(
  { name, account, textbook }: Opened,
  request: MemoRequest & { readonly preparedFor: PreparedFor },
  typed: Typed,
  computer: Computer,
): Promise<number> {
  const told = account as Account
  const made = memoOf(told, request)
  if ("problem" in made) {
    computer.complain(`${name}: ${made.problem.message} ${made.problem.mend}`)
    return exits.fileProblem
  }
  if ("duty" in made) {
    const assessment = assess(told, request)
    if ("duty" in assessment) computer.say(assessmentInWords(told, assessment, []))
    return exits.dutyFirst
  }
  if (!textbook && told.told !== "in confidence") computer.complain(saysOfItself(told.told))
  const { asData, writeHtml, writePdf } = await import("distinguo-documents/memo")
  const hashed = { memo: made.memo, hash: await hashOf(made.memo) }
  if (typed.form === "json") {
    computer.say(asData(hashed))
    return exits.done
  }
  if (typed.format === "json") return write(`${asData(hashed)}\n`, typed, computer)
  if (typed.format === "html") return write(writeHtml(hashed), typed, computer)
  computer.complain("Setting the pages; this takes a few seconds.")
  const { typesettingOf } = await import("./memo-typesetting.ts")
  const written = await writePdf(hashed, typesettingOf(computer))
  if (written === "letters missing") return complain(computer, problems.lettersMissing(), exits.fileProblem)
  return write(written.pdf, typed, computer)
}

function write(content: string | Uint8Array, { to, format }: Typed, computer: Computer): number {
  const path = to === "a neutral name" ? neutralName(computer.today(), format, computer.chance) : to
  const done = computer.write(path, content)
  if (done !== "written") return complain(computer, problems.memoNotWritten(done), exits.fileProblem)
  computer.say(`Written: ${path}`)
  computer.say(wrap(exposes, ""))
  return exits.done
}

const exposes =
  "It is not sealed: whoever has the file can read all that was told and found. It leaves this computer only if you send it."

function complain(computer: Computer, problem: string, code: number = exits.usage): number {
  computer.complain(problem)
  return code
}
