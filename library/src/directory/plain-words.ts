/**
 * The words of a text as they are looked for: small letters; Latin letters without their accents, so that a telephone
 * without the right keys finds them too. In every other script a mark can be a sound of its own, so nothing is taken off.
 */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu) ?? []
  )
}

const fillers = new Set(
  "a an the in at on of for to from by with and or near i me my need want some help is are there where who can".split(
    " ",
  ),
)

/** The words that say something: "I need help" alone asks for everything there is. */
export function wordsAskedFor(text: string): readonly string[] {
  return [...new Set(plainWords(text).filter((word) => !fillers.has(word)))]
}

/** One is the beginning of the other: "pass" finds "passport", and "doctors", which is only an ending longer, "doctor". */
export function isSameWord(asked: string, held: string): boolean {
  return held.startsWith(asked) || (held.length >= 4 && asked.startsWith(held) && asked.length - held.length <= 3)
}

/** Scripts that write letter by letter: elsewhere one sign more or less is another word, and not a slip. */
const letterByLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{5,}$/u

/**
 * Whether one word is the other with one slip of the finger: a letter wrong, missing, too many, or two in the wrong
 * order; or the beginning of the other with such a slip ("docter" and "doctors"). The first letter is seldom the wrong one
 * and is held to, so that "light" does not find "night". Words of fewer than five letters are taken as they are.
 */
export function isSlipOf(asked: string, held: string): boolean {
  if (asked === held || asked.charAt(0) !== held.charAt(0) || held.length < asked.length - 1) return false
  if (!letterByLetter.test(asked) || !letterByLetter.test(held)) return false
  let at = 1
  while (at < asked.length && asked.charAt(at) === held.charAt(at)) at += 1
  const [rest, other] = [asked.slice(at), held.slice(at)]
  const swapped = `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`
  return [rest.slice(1), swapped].some((mended) => continues(mended, other)) || continuesAfterOne(rest, other)
}

/** The letter is wrong, or it is missing. */
function continuesAfterOne(rest: string, other: string): boolean {
  return continues(rest.slice(1), other.slice(1)) || continues(rest, other.slice(1))
}

/** Equal, or but for an ending such as the s of several. */
function continues(rest: string, other: string): boolean {
  return other.startsWith(rest) && other.length - rest.length <= 2
}
