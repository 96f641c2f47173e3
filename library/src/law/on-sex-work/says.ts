import type { DaysOfSentence, SentenceOfLaw } from "./law-on-sex-work.ts"

interface Said {
  readonly words: string
  readonly cites: string
  readonly source: string
  readonly quotes?: readonly string[]
  /** Its first day; left out where nobody compared it. */
  readonly from?: DaysOfSentence["from"]
  /** Its last day, of a text that is no longer in force. */
  readonly until?: string
  /** Whether those days were compared too; most are from memory. */
  readonly days?: DaysOfSentence["mark"]
}

/** A sentence whose words, or whose sense, were compared with the text its source names. */
export function compared(said: Said): SentenceOfLaw {
  return sentence(said, "checked")
}

/** A sentence that nobody has compared with a text yet. */
export function fromMemory(said: Said): SentenceOfLaw {
  return sentence(said, "from memory")
}

function sentence(
  { words, cites, source, quotes, from, until, days }: Said,
  mark: SentenceOfLaw["mark"],
): SentenceOfLaw {
  return {
    words,
    cites,
    source,
    mark,
    quotes: quotes ?? [],
    inForce: {
      from: from ?? "not compared",
      until: until ?? "still, when last looked at",
      mark: days ?? "from memory",
    },
  }
}
