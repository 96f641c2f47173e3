/**
 * A fact: one question of the vocabulary with a yes/no answer, about what someone did or how things were.
 * Never about what a person is: rule FACTS-1 names what no fact may ask.
 */
export type Fact = AskedFact | RaisedFact

/** May be asked; `prepare` only after one sentence of why and the person's yes to going there (CARE-6). */
interface AskedFact extends FactParts {
  readonly asking: "open" | "prepare"
  /** An open question to the person, at most 25 words, second person, without "why" or a leading frame. */
  readonly opener: string
}

/** Written down if the person raises it, never proposed by the program (CARE-6). */
interface RaisedFact extends FactParts {
  readonly asking: "raised"
}

interface FactParts {
  readonly id: string
  /** A few words for a list or a ladder: "papers kept from them". */
  readonly label: string
  /** What a yes says, in one plain sentence. */
  readonly meaning: string
  /** Why it may be asked, in the person's terms: "so that we can see whether pay is owed to you". */
  readonly why: string
  readonly topic: Topic
  /** Never asked where the person is, or may be, under 18 (CARE-8). */
  readonly adultOnly: boolean
  /** How hard it is to be asked this: 1 easily said, 5 hardest. Reviewed data, the same for everyone. */
  readonly cost: 1 | 2 | 3 | 4 | 5
  readonly use: Use
  /** On wish, consent, self-description and danger only the person's own statement sets a standing (promise 5). */
  readonly counts: "anyone's word" | "only their own word"
  /** Told unfreely, only what concerns wish and consent counts; the rest waits until it is said freely (decision 6). */
  readonly concerns: "others' conduct" | "their circumstances" | "wish and consent"
  /** The settling answers as whole phrases a person might say; silent answers are added by the screen. */
  readonly phrases: readonly Phrase[]
  /** A note to the worker. */
  readonly note: string
  readonly maps: Mappings
  /** Where this fact was taken from, by source id. */
  readonly source: string
  /** Until people who do the work have read it aloud, this stands beside the wording on the screen (promise 20). */
  readonly tried: "not yet tried with the people it is for"
}

export interface Phrase {
  readonly sets: "yes" | "no"
  readonly words: string
}

/** What a talk stays on until it is done. */
export type Topic =
  | "age"
  | "how it began"
  | "moving"
  | "work and pay"
  | "papers and money"
  | "coming and going"
  | "threats"
  | "hurt"
  | "in whose hands"
  | "selling sex"
  | "clients and partners"
  | "who knew and meant it"
  | "authorities"
  | "what they agreed to"
  | "what it was for"
  | "work for the public"
  | "safety"

/**
 * What a fact is kept for. `definitions`: read by a legal test. `conditions`: how work or life was, read by none of
 * the tests so far. `protective`: what a person has or can do; never moves a finding towards yes. `person`: theirs to
 * say, and implies nothing. `circles`: read by the three circles alone.
 */
export type Use = "definitions" | "conditions" | "protective" | "person" | "circles"

/** The same thing in other vocabularies; empty where there is none. */
export interface Mappings {
  /** The words of the UN Protocol's article 3(a) under which this falls. */
  readonly palermo: readonly string[]
  /** Numbers of the ILO's eleven indicators of forced labour (2012). */
  readonly ilo11: readonly number[]
  /** Columns of the CTDC global dataset (2020 header). */
  readonly ctdc: readonly string[]
}

/** Checks the shape of a fact as it is written, and gives it back with its own id as its type. */
export function fact<const F extends Fact>(fact: F): F {
  return fact
}
