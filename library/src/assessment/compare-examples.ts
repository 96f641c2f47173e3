import type { Account, Problem } from "../accounts/index.ts"
import { isInForce, lawVersion, noCoercionTold } from "../law/index.ts"
import { conclude, freeze } from "../reasoning/index.ts"
import type { Request } from "./assess.ts"
import { type Stands, standsAs } from "./compare.ts"
import { type Group, groupsOf, type Told } from "./group.ts"
import { lawOfTheDay } from "./law-of-the-day.ts"
import { problems } from "./problems.ts"

/** An invented account or a published decision, by the name it has in the list of examples. */
export interface ExampleNamed {
  readonly name: string
  readonly account: Account
}

/** `distinguo.matrix/1`: examples and texts, each against each. Rows of nobody: no account told in confidence is in it. */
export interface Matrix {
  readonly schema: "distinguo.matrix/1"
  readonly law: string
  /** The texts by id, in the order asked for: the cells of each row follow it. */
  readonly texts: readonly { readonly definition: string; readonly title: string; readonly instrument: string }[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixRow {
  readonly example: string
  readonly label: string
  readonly episodes: readonly string[]
  /** Titles of those episodes, for reading. */
  readonly titles: readonly string[]
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly ownAccount: Stands | "not in force"
  readonly everythingSaid: Stands | "not in force"
  /** Met only because the text asks for no coercion, with everything said. */
  readonly asksForNoCoercion: boolean
}

/**
 * How each example stands under each text. Only invented accounts and published decisions: of people told in confidence
 * nothing is laid side by side (promise 19). An example whose teller wanted the law left out has no row.
 */
export function compareExamples(
  examples: readonly ExampleNamed[],
  request: Pick<Request, "under" | "on" | "today" | "readings">,
): Matrix | { readonly problem: Problem } {
  if (examples.some(({ account }) => account.told === "in confidence")) return { problem: problems.examplesOnly() }
  const ids = [...new Set(request.under.map(({ id }) => id))]
  const texts = ids.flatMap((id) => request.under.filter((one) => one.id === id).slice(0, 1))
  return freeze({
    schema: "distinguo.matrix/1",
    law: lawVersion,
    texts: texts.map(({ id, title, instrument }) => ({ definition: id, title, instrument })),
    rows: examples
      .filter(({ account }) => account.law === "may be read")
      .flatMap(({ name, account }) =>
        groupsOf(account).groups.map((group) => ({
          example: name,
          label: account.label,
          episodes: group.episodes.map(({ id }) => id),
          titles: group.episodes.map(({ title }) => title),
          cells: ids.map((id) => cellOf(id, group, request)),
        })),
      ),
  })
}

function cellOf(
  id: string,
  { episodes, ownAccount, everythingSaid }: Group,
  { under, on, today, readings }: Pick<Request, "under" | "on" | "today" | "readings">,
): MatrixCell {
  // As in an assessment: conduct before a text was in force cannot be lent to conduct after it.
  const days = episodes.map((episode) => lawOfTheDay([episode], on, today).day)
  const text = under.find((one) => one.id === id && days.every((day) => isInForce(one, day)))
  if (text === undefined)
    return { ownAccount: "not in force", everythingSaid: "not in force", asksForNoCoercion: false }
  const standing = ({ standings }: Told): Stands => standsAs(conclude(text.test, standings, readings))
  const stands = standing(everythingSaid)
  return {
    ownAccount: standing(ownAccount),
    everythingSaid: stands,
    asksForNoCoercion: stands === "yes" && noCoercionTold(everythingSaid.standings),
  }
}
