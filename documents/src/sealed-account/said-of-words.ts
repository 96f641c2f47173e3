import { wordsIn } from "./passphrase.ts"
import { wordsToChooseFrom } from "./six-words.ts"

/**
 * What can be said of six words that did not open a file: how many were typed, how many are none of ours, or that the
 * order is left to look at. Empty where nothing reads as a word of ours.
 *
 * It knows what was typed and the list that everybody knows, never the file or its words: so it helps whoever mistyped,
 * and nobody who guesses. It names no word, because someone may be looking on.
 */
export function saidOfWords(typed: string): readonly string[] {
  const words = wordsIn(typed)
  const others = words.filter((word) => !wordsToChooseFrom.includes(word)).length
  if (others === words.length) return []
  const said = [
    ...(words.length === 6
      ? []
      : [`You typed ${ofAll(words.length)}. If you were given six words, it must be those six.`]),
    ...(others === 0 ? [] : [ofOthers(others)]),
  ]
  return said.length > 0 ? said : ["You typed six words, and each could be one of them. Look at their order."]
}

function ofAll(words: number): string {
  return words === 1 ? "one word" : `${words} words`
}

function ofOthers(others: number): string {
  return others === 1
    ? "One of them is not in the list that the six words come from. Look at its letters."
    : `${others} of them are not in the list that the six words come from. Look at their letters.`
}
