import type { MaskStep, Masks } from "./to-masks.ts"

/**
 * Masks as the body of a JavaScript function of `supported`, `denied`, `from`, `to` and `into`: it writes the code of
 * each row from `from` up to, not including, `to`. Without branches, so that a row takes as long whatever it says.
 *
 * Only for rooms that run in Node and compile it themselves (`new Function`): the page's content policy forbids
 * generated code, and `evaluateMasks` does without. It says nothing of the vocabulary: check that first.
 */
export function masksAsSource({ steps, vocabulary }: Masks): string {
  const words = [...new Set(steps.flatMap((step) => step.words.map(({ word }) => word)))].sort((one, two) => one - two)
  const last = steps.length - 1
  return [
    `// distinguo.masks/1, vocabulary ${JSON.stringify(vocabulary)}`,
    ...(steps.some(({ kind }) => kind === "atLeast") ? [onesIn] : []),
    ...words.map((word) => `const yes${word} = supported[${word}], no${word} = denied[${word}]`),
    "for (let row = from; row < to; row++) {",
    ...words.map((word) => `  const s${word} = yes${word}[row], d${word} = no${word}[row]`),
    ...steps.flatMap((step, index) => linesOf(step, index).map((line) => `  ${line}`)),
    `  into[row] = h${last} | (f${last} << 1)`,
    "}",
  ].join("\n")
}

const onesIn = `function ones(word) {
  word = word - ((word >>> 1) & 0x55555555)
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}`

/** `h` says whether a step holds and `f` whether it fails, each 0 or 1. */
function linesOf(step: MaskStep, index: number): readonly string[] {
  const supports = [...factsOn(step, "s", "d"), ...step.steps.map((earlier) => `h${earlier}`)]
  const denials = [...factsOn(step, "d", "s"), ...step.steps.map((earlier) => `f${earlier}`)]
  switch (step.kind) {
    case "any":
      return [`const h${index} = ${someOf(supports)}`, `const f${index} = ${noneOf(lackingOf(step, "d", "s", "f"))}`]
    case "all":
      return [`const h${index} = ${noneOf(lackingOf(step, "s", "d", "h"))}`, `const f${index} = ${someOf(denials)}`]
    case "atLeast":
      return [
        `const h${index} = ${countOf(step, "s", "d", "h")} >= ${step.n} ? 1 : 0`,
        `const f${index} = ${countOf(step, "d", "s", "f")} >= ${step.parts - step.n + 1} ? 1 : 0`,
      ]
    default:
      return step.kind satisfies never
  }
}

/** The bits that are set on a rail: of a fact its own, of an opposite the other. */
function factsOn({ words }: MaskStep, own: string, other: string): readonly string[] {
  return words.flatMap(({ word, facts, opposites }) => [
    ...(facts === 0 ? [] : [`(${own}${word} & ${facts})`]),
    ...(opposites === 0 ? [] : [`(${other}${word} & ${opposites})`]),
  ])
}

/** The bits that are wanting on a rail, so that none of them means that every part is there. */
function lackingOf({ words, steps }: MaskStep, own: string, other: string, result: string): readonly string[] {
  return [
    ...words.flatMap(({ word, facts, opposites }) => [
      ...(facts === 0 ? [] : [`(~${own}${word} & ${facts})`]),
      ...(opposites === 0 ? [] : [`(~${other}${word} & ${opposites})`]),
    ]),
    ...steps.map((earlier) => `(${result}${earlier} ^ 1)`),
  ]
}

// Words have 31 bits and are never negative: `-x >>> 31` is 1 unless x is 0, and `(x - 1) >>> 31` only if it is.
function someOf(parts: readonly string[]): string {
  return parts.length === 0 ? "0" : `-(${parts.join(" | ")}) >>> 31`
}

function noneOf(parts: readonly string[]): string {
  return parts.length === 0 ? "1" : `((${parts.join(" | ")}) - 1) >>> 31`
}

function countOf(step: MaskStep, own: string, other: string, result: string): string {
  const ones = factsOn(step, own, other).map((bits) => `ones${bits}`)
  return [...ones, ...step.steps.map((earlier) => `${result}${earlier}`)].join(" + ") || "0"
}
