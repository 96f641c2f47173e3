import type { SaidThere, Worth } from "distinguo/accounts"

const whyNotMore: Readonly<Record<Worth["because"], string>> = Object.freeze({
  "it counts": "counts",
  "a silence sets nothing": "sets nothing",
  "they set it aside": "set aside by them",
  "told unfreely": "waits until they say it again freely, or say that it stands",
  "only their own word sets this": "stands beside: only their own word sets this",
  "another's word, on their own account": "not part of their own account",
  "one with an interest settles nothing alone": "can oppose what others said, and settles nothing alone",
})

/** What a word does: once where both readings of the account take it alike, else of each. */
export function worthInWords({ ownAccount, everythingSaid }: Pick<SaidThere, "ownAccount" | "everythingSaid">): string {
  const own = whyNotMore[ownAccount.because]
  const all =
    everythingSaid.because === "told unfreely" && everythingSaid.weight === "contests"
      ? "meanwhile it can oppose what others said"
      : whyNotMore[everythingSaid.because]
  if (own === all) return own
  if (ownAccount.because === "another's word, on their own account") return `${own}; with everything said: ${all}`
  return `on their own account: ${own}; with everything said: ${all}`
}
