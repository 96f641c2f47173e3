import { nothingOfContact } from "distinguo/accounts"
import { type Kept, keptOthersWords, keptWish, keptWords } from "distinguo/assessment"
import { type Fields, type SoFar, themselves } from "./so-far.ts"

/** What stands in the field for their own words, written down. */
export function wordsTold(soFar: SoFar): SoFar {
  const words = soFar.fields.ownWords
  if (words.trim() === "") return soFar
  return {
    ...soFar,
    kept: [...soFar.kept, keptOthersWords(words, soFar.speaker)],
    fields: { ...soFar.fields, ownWords: "" },
    // The next words are theirs again, unless it is said anew whose they are: none is put down to the wrong one.
    speaker: themselves,
  }
}

/** Words that were being put right when it was stopped. A field that was emptied half way takes nothing out unasked. */
export function mended(soFar: SoFar): SoFar {
  const { mending } = soFar.fields
  if (mending === "nothing" || mending.words.trim() === "") return soFar
  const kept = soFar.kept.map((one) =>
    one.kind === "words" && one.words === mending.was ? keptWords(mending.words) : one,
  )
  return { ...soFar, kept, fields: { ...soFar.fields, mending: "nothing" } }
}

/** The list of what they want as it stands pressed and typed now; what stood before leaves no trace (CARE-15). */
export function wished(soFar: SoFar): SoFar {
  const { wanted, wantedBefore, wantedWords, nextWords } = soFar.fields
  const spoken = [wantedWords, nextWords].filter((words) => words.trim() !== "")
  const wishes = [
    ...wanted.map((need) => keptWish(need, "")),
    ...wantedBefore.map(({ need, words }) => keptWish(need, words)),
    ...spoken.map((words) => keptWish("something else", words.toWellFormed())),
  ]
  return { ...soFar, kept: [...wishes, ...soFar.kept.filter((one) => one.kind !== "wish")] }
}

/** The fields without what was taken out of what is kept: else it would come back with the next press. */
export function withoutWishes(fields: Fields, of: readonly Kept[]): Fields {
  const out = of.flatMap((one) => (one.kind === "wish" ? [one.wish] : []))
  const isOut = (words: string) => out.some((wish) => wish.words === words && words !== "")
  const unsaid = of.flatMap((one) => (one.kind === "contact" ? Object.keys(one.set) : []))
  const contact = {
    ...fields.contact,
    ...Object.fromEntries(Object.entries(nothingOfContact).filter(([part]) => unsaid.includes(part))),
  }
  return {
    ...fields,
    contact,
    wanted: fields.wanted.filter((need) => !out.some((wish) => wish.need === need && wish.words === "")),
    wantedBefore: fields.wantedBefore.filter(({ words }) => !isOut(words)),
    wantedWords: isOut(fields.wantedWords) ? "" : fields.wantedWords,
    nextWords: isOut(fields.nextWords) ? "" : fields.nextWords,
  }
}
