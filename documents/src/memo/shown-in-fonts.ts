import { signsOf } from "./signs-of-font.ts"
import { numberOf, withVisibleSigns } from "./visible-signs.ts"

/** Text as these fonts can show it, or that they cannot. */
export interface ShownInFonts {
  readonly shown: (text: string) => string
  /** Whether a letter was met that no font has a shape for: then a page would be full of numbers, and is not made. */
  readonly lacksLetters: () => boolean
}

/** What joins letters or marks a direction has no shape and needs none. */
const withoutShape = /[\n\t\u00ad\u200b\u200c\u200e\u200f\u2060]|\u200d|[\ufe00-\ufe0f]/u
const aLetter = /[\p{L}\p{M}]/u

/**
 * No sign is left to an empty box: a sign that no font has, such as a picture, is written by its number, and a letter that
 * none has makes the whole impossible, because somebody's words would be gone.
 */
export function shownInFonts(fonts: readonly Uint8Array[]): ShownInFonts {
  const covers = fonts.map(signsOf)
  const known = new Map<string, string>()
  let lacks = false
  const one = (sign: string): string => {
    const before = known.get(sign)
    if (before !== undefined) return before
    const has = withoutShape.test(sign) || covers.some((hasSign) => hasSign(sign.codePointAt(0) ?? 0))
    if (!has && aLetter.test(sign)) lacks = true
    const now = has ? sign : numberOf(sign)
    known.set(sign, now)
    return now
  }
  return {
    shown: (text) => Array.from(withVisibleSigns(text), one).join(""),
    lacksLetters: () => lacks,
  }
}
