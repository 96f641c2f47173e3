import type { FactId } from "distinguo/facts"
import { definitions, lawInWords, lawVersion, partsFromMemory, versionsOf } from "distinguo/law"
import { type Definition, prove, toDrawing } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { labelOf, outline } from "./ladder.ts"
import { differenceCommand } from "./law-difference.ts"
import { lawOnSexWorkCommand } from "./law-sex-work.ts"
import { sourcesCommand } from "./law-sources.ts"
import { bitsInWords, definitionsInSql } from "./law-sql.ts"
import { inWordsOnLines } from "./law-words.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo law list`, `law bits`, `law difference ID ID`, `law sex-work`, `law sources`, and of one definition `law show ID`, `law words ID`, `law draw ID`, `law sql ID`. */
export function lawCommand(typed: Typed, computer: Computer): number {
  const {
    named: [what, id],
    form,
  } = typed
  if (what === "list") {
    computer.say(form === "json" ? JSON.stringify(definitions.map(headOf)) : listInWords())
    return exits.done
  }
  if (what === "bits") {
    computer.say(bitsInWords(form))
    return exits.done
  }
  if (what === "difference") return differenceCommand(typed, computer)
  if (what === "sex-work") return lawOnSexWorkCommand(typed, computer)
  if (what === "sources") return sourcesCommand(typed, computer)
  const forms = ["show", "words", "draw", "sql"]
  const versions = what !== undefined && forms.includes(what) && id !== undefined ? versionsOf(id) : []
  if (versions.length === 0) {
    computer.complain(problems.unknownDefinition([...new Set(definitions.map((definition) => definition.id))]))
    return exits.usage
  }
  if (what === "sql") {
    const answer = definitionsInSql(versions, typed)
    if ("said" in answer) computer.say(answer.said)
    else computer.complain(answer.problem)
    return "said" in answer ? exits.done : exits.usage
  }
  if (what === "draw") {
    if (form === "json") {
      computer.complain(problems.drawnAsPicture())
      return exits.usage
    }
    computer.say(versions.map(definitionDrawn).join("\n"))
    return exits.done
  }
  const asked = what === "show" ? definitionItself : definitionInWords
  computer.say(versions.map((definition) => asked(definition, form)).join(form === "json" ? "\n" : "\n\n"))
  return exits.done
}

function headOf({ id, title, instrument, jurisdiction, inForce, source }: Definition<FactId>) {
  return { id, title, instrument, jurisdiction, inForce, source }
}

function listInWords(): string {
  const rows = definitions.map(
    ({ id, title, instrument, inForce }) => `${id}\n    ${title}, ${instrument}; ${days(inForce)}`,
  )
  return [`law as encoded ${lawVersion}`, ...rows].join("\n")
}

function days({ from, until, mark }: Definition["inForce"]): string {
  return `in force from ${from}${until === undefined ? "" : ` to ${until}`} (${mark})`
}

/** The whole definition, part by part, with where each is written and whether it was compared. */
function definitionItself(definition: Definition<FactId>, form: Typed["form"]): string {
  if (form === "json") return JSON.stringify(definition)
  return [...headInWords(definition), ...outline(prove(definition, {}).root)].join("\n")
}

/** What it asks, in sentences. */
function definitionInWords(definition: Definition<FactId>, form: Typed["form"]): string {
  const words = lawInWords(definition)
  if (form === "json") return JSON.stringify(words)
  return [...headInWords(definition), wrap(words.inShort, ""), "", ...inWordsOnLines(words.root)].join("\n")
}

/** The ladder of a definition, one SVG a line for each version: nothing was told, so no standing stands in it. */
function definitionDrawn(definition: Definition<FactId>, index: number): string {
  const { title, instrument, inForce } = definition
  const memory = partsFromMemory(definition)
  const from = memory.length === 0 ? "" : ` Parts from memory: ${memory.join("; ")}.`
  return toDrawing(prove(definition, {}), {
    id: `l${index + 1}`,
    title: `${title}, ${instrument}, ${days(inForce)}.${from}`,
    wordsOf: labelOf,
    standings: "not shown",
    reads: "left to right",
    look: "as the reader has it",
  }).svg
}

function headInWords(definition: Definition<FactId>): readonly string[] {
  const source = sourceById(definition.source)
  const memory = partsFromMemory(definition)
  return [
    `${definition.title}, ${definition.instrument}`,
    ...(memory.length === 0 ? [] : [wrap(`from memory, not compared with a text: ${memory.join("; ")}`, "")]),
    days(definition.inForce),
    wrap(`${source.title}. ${source.by}, ${source.date}. ${source.at}`, ""),
    wrap(`Compared: ${source.checked}. Does not show: ${source.doesNotShow}.`, ""),
    ...definition.notes.map((note) => wrap(note, "  ")),
    "",
  ]
}
