import type { FactId } from "../facts/index.ts"
import { type Definition, factsOf } from "../reasoning/index.ts"
import { type WordsQuoted, wordsQuoted } from "./words-quoted.ts"

/** What one version of a text has and the version after it has not, and the other way round. */
export interface WhatChanged {
  readonly facts: { readonly gone: readonly FactId[]; readonly come: readonly FactId[] }
  readonly words: { readonly gone: readonly WordsQuoted[]; readonly come: readonly WordsQuoted[] }
}

/** The difference between two versions of one definition, as far as it is encoded: facts read, and words quoted. */
export function whatChanged(older: Definition<FactId>, newer: Definition<FactId>): WhatChanged {
  const [before, after] = [factsOf(older.test), factsOf(newer.test)]
  const [old, now] = [wordsQuoted(older), wordsQuoted(newer)]
  return {
    facts: {
      gone: before.filter((fact) => !after.includes(fact)),
      come: after.filter((fact) => !before.includes(fact)),
    },
    words: { gone: missingFrom(now, old), come: missingFrom(old, now) },
  }
}

function missingFrom(these: readonly WordsQuoted[], those: readonly WordsQuoted[]): readonly WordsQuoted[] {
  return those.filter((one) => !these.some((other) => JSON.stringify(other) === JSON.stringify(one)))
}
