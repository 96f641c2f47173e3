import { type Account, readAccount } from "distinguo/accounts"
import { type AccountIndicators, type IndicatorsOfEpisodes, readIndicators } from "distinguo/assessment"

export interface SaidBy {
  readonly by?: string
  readonly age?: string
  readonly yes?: readonly string[]
  readonly no?: readonly string[]
  readonly [silence: string]: unknown
}

/** An invented account of one episode, in which just this was said. */
export function told(...said: SaidBy[]): Account {
  const tellings = said.filter((one) => Object.keys(one).length > 0).map((one) => ({ by: "the person", ...one }))
  const read = readAccount({
    schema: "distinguo.account/1",
    label: "A",
    told: "invented",
    episodes: [{ id: "a", said: tellings }],
  })
  if (!("account" in read)) throw new Error(JSON.stringify(read.problems))
  return read.account
}

type Asked = Partial<Parameters<typeof readIndicators>[1]>

export function beside(account: Account, asked: Asked): AccountIndicators {
  const read = readIndicators(account, { list: "ilo-11", rule: "none", dutySaid: false, textbook: false, ...asked })
  if ("problem" in read) throw new Error(read.problem.message)
  return read
}

type OfKind<K> = Extract<IndicatorsOfEpisodes, { readonly kind: K }>

/** The one reading of an account of one episode. */
export function only<K extends IndicatorsOfEpisodes["kind"]>(read: AccountIndicators, kind: K): OfKind<K> {
  const [one] = read.readings
  if (one === undefined || one.kind !== kind) throw new Error(`no ${kind} was read`)
  return one as OfKind<K>
}
