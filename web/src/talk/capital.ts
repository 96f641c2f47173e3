/** Words as they begin a line: "work and pay" becomes "Work and pay". */
export function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`
}
