import type { Columns } from "./to-columns.ts"

/**
 * The same straight line as the body of a JavaScript function of `supported`, `denied` (the columns of all facts, by
 * number), `from`, `to` and `into` (`into.supported`, `into.denied`): from and to count numbers of 32 rows. Only for
 * rooms that run in Node and compile it themselves; it says nothing of the vocabulary: check that first.
 */
export function columnsAsSource({ facts, lines, supported, denied, vocabulary }: Columns): string {
  const name = (place: number) => (place < 2 * facts.length ? `c${place}[i]` : `p${place}`)
  const signs = { and: " & ", or: " | ", xor: " ^ " } as const
  const joined = ({ does, of }: Columns["lines"][number]) =>
    of.length === 0 ? (does === "and" ? "-1" : "0") : of.map(name).join(signs[does])
  return [
    `// distinguo.columns/1, vocabulary ${JSON.stringify(vocabulary)}`,
    ...facts.map((fact, at) => `const c${2 * at} = supported[${fact}], c${2 * at + 1} = denied[${fact}]`),
    "const yes = into.supported, no = into.denied",
    "for (let i = from; i < to; i++) {",
    ...lines.map((line, at) => `  const p${2 * facts.length + at} = ${joined(line)}`),
    `  yes[i] = ${name(supported)}`,
    `  no[i] = ${name(denied)}`,
    "}",
  ].join("\n")
}
