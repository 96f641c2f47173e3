import type { Episode, Statement, Telling } from "distinguo/accounts"

/** Told by the person, freely: tests say only what differs from this. */
export const freely: Telling = {
  by: "the person",
  role: "",
  when: "not said",
  circumstances: { place: "own place", present: ["nobody"], interpreter: "none", promised: "no" },
  setAside: "no",
  stands: false,
}

export function said(fact: Statement["fact"], answer: Statement["answer"], parts: Partial<Statement> = {}): Statement {
  return { ...freely, fact, answer, during: "the whole episode", words: "", ...parts }
}

export function episode(statements: readonly Statement[], parts: Partial<Episode> = {}): Episode {
  return {
    id: "house",
    title: "The house",
    with: "the family of the house",
    where: "",
    from: "not said",
    to: "not said",
    statements,
    ages: [],
    ...parts,
  }
}
