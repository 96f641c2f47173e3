import type { Listing } from "./listing.ts"

/**
 * What people say for work that listings name quietly. They are looked for and never shown: what stands on a screen or
 * on paper says no more of the reader than before.
 */
const ofNightWork: readonly string[] = Object.freeze(
  "sex sexwork escort escorting prostitute prostitution whore hooker brothel stripper webcam hustler".split(" "),
)

/** More words by which a service is found, from whom it says it is for. */
export function everydayWords({ for: forWhom }: Listing): readonly string[] {
  return /\bwork(s|ers?)? at night\b|\bnight workers?\b/i.test(forWhom) ? ofNightWork : []
}
