/** Words at the head of a sentence. */
export function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
