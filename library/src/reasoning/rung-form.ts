import type { ProofNode } from "./prove.ts"
import type { Standing } from "./standing.ts"
import type { Joint } from "./step.ts"

/**
 * What of a rung is the same in every proof, found once for each part. All forms have the same fields, with words that a
 * part does not have left empty, and each says by a number how its rung is written: the machine then knows beforehand
 * where everything lies, on the way in and on the way out.
 */
export interface RungForm {
  readonly written: number
  readonly kind: Joint["kind"]
  readonly name: string
  readonly title: string
  readonly cites: string
  readonly quotes: string
  readonly mark: NonNullable<ProofNode["mark"]>
  readonly source: string
  readonly said: NonNullable<ProofNode["said"]>
  readonly n: number
  /** The part as it was given: read only where it was written in an order of its own. */
  readonly part: object
}

/** The ways a rung is written: which fields it has, and in which order. */
const written = Object.freeze({
  joint: 0,
  jointSaid: 1,
  element: 2,
  elementWithSource: 3,
  atLeast: 4,
  reading: 5,
  option: 6,
  optionWithSource: 7,
  optionSourceLast: 8,
  asGiven: 9,
})

/** An option keeps its fields in the order in which the law's file gives them. These are the usual ones. */
const optionsWritten = new Map<string, number>([
  ["name title cites quotes mark of", written.option],
  ["name title cites quotes mark source of", written.optionWithSource],
  ["name title cites quotes mark of source", written.optionSourceLast],
])

export function formOf(part: Joint): RungForm {
  const { kind } = part
  switch (kind) {
    case "element": {
      const { name, cites, quotes, mark, source } = part
      if (source === undefined) return form({ written: written.element, kind, part, name, cites, quotes, mark })
      return form({ written: written.elementWithSource, kind, part, name, cites, quotes, mark, source })
    }
    case "all":
    case "any": {
      const { said } = part
      if (said === undefined) return form({ written: written.joint, kind, part })
      return form({ written: written.jointSaid, kind, part, said })
    }
    case "not":
      return form({ written: written.joint, kind, part })
    case "atLeast":
      return form({ written: written.atLeast, kind, part, n: part.n })
    case "reading":
      return form({ written: written.reading, kind, part, name: part.name, title: part.question })
    case "option": {
      const { name, title, cites, quotes, mark, source = "" } = part.option
      const how = optionsWritten.get(Object.keys(part.option).join(" ")) ?? written.asGiven
      return form({ written: how, kind, part: part.option, name, title, cites, quotes, mark, source })
    }
    default:
      return part satisfies never
  }
}

type Own = Pick<RungForm, "written" | "kind" | "part"> & Partial<RungForm>

function form(own: Own): RungForm {
  const { written, kind, name = "", title = "", cites = "", quotes = "", mark = "from memory", source = "" } = own
  const { said = "unless", n = 0, part } = own
  return { written, kind, name, title, cites, quotes, mark, source, said, n, part }
}

/**
 * The rung of a part, from what it came to and the rungs beneath it. Each is written out field by field: a rung laid over
 * its part would take longer than everything beside it.
 */
export function writeRung(form: RungForm, standing: Standing, of: readonly ProofNode[]): ProofNode {
  const { kind } = form
  switch (form.written) {
    case written.joint:
      return { kind, standing, of }
    case written.jointSaid:
      return { kind, standing, said: form.said, of }
    case written.element: {
      const { name, cites, quotes, mark } = form
      return { kind, name, cites, quotes, mark, of, standing }
    }
    case written.elementWithSource: {
      const { name, cites, quotes, mark, source } = form
      return { kind, name, cites, quotes, mark, source, of, standing }
    }
    case written.atLeast:
      return { kind, standing, n: form.n, of }
    case written.reading:
      return { kind, standing, name: form.name, title: form.title, of }
    case written.option: {
      const { name, title, cites, quotes, mark } = form
      return { name, title, cites, quotes, mark, of, kind, standing }
    }
    case written.optionWithSource: {
      const { name, title, cites, quotes, mark, source } = form
      return { name, title, cites, quotes, mark, source, of, kind, standing }
    }
    case written.optionSourceLast: {
      const { name, title, cites, quotes, mark, source } = form
      return { name, title, cites, quotes, mark, of, source, kind, standing }
    }
    default:
      return { ...form.part, kind, standing, of }
  }
}
