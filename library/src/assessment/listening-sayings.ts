import type { FactId } from "../facts/index.ts"
import { stemOf, wordsIn } from "./listening-words.ts"

/** Words that, said together, mean a thing whose own name has none of them. */
interface Saying {
  readonly words: readonly string[]
  readonly leadsTo: FactId
}

/** What is spoken of by what was said, however many little words stand between: the likest first, each fact once. */
export function saidIn(text: string): readonly FactId[] {
  const spoken = new Set(wordsIn(text).map(stemOf))
  const heard = sayings.filter(({ words }) => words.every((word) => spoken.has(stemOf(word))))
  return [...new Set(heard.map(({ leadsTo }) => leadsTo))]
}

/** Reviewed data: how people say it, and not how a law does. Not tried yet with the people it is for. */
const sayings: readonly Saying[] = [
  { words: ["tell", "family"], leadsTo: "threat_expose" },
  { words: ["tell", "mother"], leadsTo: "threat_expose" },
  { words: ["tell", "parents"], leadsTo: "threat_expose" },
  { words: ["tell", "husband"], leadsTo: "threat_expose" },
  { words: ["tell", "village"], leadsTo: "threat_expose" },
  { words: ["tell", "everyone"], leadsTo: "threat_expose" },
  { words: ["show", "photos"], leadsTo: "threat_expose" },
  { words: ["call", "police"], leadsTo: "threat_denounce" },
  { words: ["call", "immigration"], leadsTo: "threat_denounce" },
  { words: ["no", "other", "work"], leadsTo: "no_acceptable_alternative" },
  { words: ["no", "other", "job"], leadsTo: "no_acceptable_alternative" },
  { words: ["no", "other", "way"], leadsTo: "no_acceptable_alternative" },
  { words: ["no", "choice"], leadsTo: "no_acceptable_alternative" },
  { words: ["go", "out"], leadsTo: "confined" },
  { words: ["not", "paid"], leadsTo: "wages_withheld" },
  { words: ["no", "pay"], leadsTo: "wages_withheld" },
  { words: ["not", "my", "pay"], leadsTo: "wages_withheld" },
  { words: ["keeps", "papers"], leadsTo: "docs_confiscated" },
  { words: ["has", "passport"], leadsTo: "docs_confiscated" },
]
