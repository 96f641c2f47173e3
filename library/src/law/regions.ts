import { freeze, type Mark } from "../reasoning/index.ts"

/** States that agreed a text among themselves: it is read first there, and may be read anywhere. */
export interface Region {
  /** What a definition of theirs bears as its jurisdiction. No ISO 3166 code, but for the European Union's. */
  readonly code: string
  readonly name: string
  /** ISO 3166 codes of the member States. Whether each is a party to each text is another question, and not compared. */
  readonly places: readonly string[]
  readonly mark: Mark
  readonly source: string
}

const states = (codes: string) => codes.split(" ")

const union = states("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")

const europe = states("AD AL AM AZ BA CH GB GE IS LI MC MD ME MK NO RS SM TR UA")

/** The three regions whose texts stand in the register. Their members are from memory, and every text of theirs says so. */
export const regions: readonly Region[] = freeze([
  {
    code: "EU",
    name: "European Union",
    places: union,
    mark: "from memory",
    source: "european-union-members",
  },
  {
    code: "COE",
    name: "Council of Europe",
    places: [...union, ...europe].sort(),
    mark: "from memory",
    source: "council-of-europe-members",
  },
  {
    code: "SAARC",
    name: "South Asia (SAARC)",
    places: states("AF BD BT IN LK MV NP PK"),
    mark: "from memory",
    source: "saarc-members",
  },
])

/** What a text of a region says of itself in its notes. */
export const readFirstInItsRegion =
  "It is read first where the worker is in a member State. That list, and whether each is a party, is from memory; it can be read for any other place by asking for it."
