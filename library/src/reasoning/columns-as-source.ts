import type { ColumnLine, Columns } from "./to-columns.ts"

/** How many numbers of a column a loop runs over before the next begins: a page of memory of each column. */
const block = 1024

/** How many columns one loop reads side by side: more than that the machine cannot look ahead in, or hold at once. */
const sideBySide = 8

/**
 * The same straight line as the body of a JavaScript function of `supported`, `denied` (the columns of all facts, by
 * number), `from`, `to` and `into` (`into.supported`, `into.denied`): from and to count numbers of 32 rows. Only for
 * rooms that run in Node and compile it themselves; it says nothing of the vocabulary: check that first.
 *
 * Each line is a loop of its own over a block, and a long line several: one loop over all columns of a long text reads
 * more of them side by side than the nearest memory keeps apart.
 */
export function columnsAsSource({ facts, lines, supported, denied, vocabulary }: Columns): string {
  const read = 2 * facts.length
  const name = (place: number) => (place < read ? `c${place}[at + i]` : `p${place}[i]`)
  return [
    `// distinguo.columns/1, vocabulary ${JSON.stringify(vocabulary)}`,
    ...facts.map((fact, at) => `const c${2 * at} = supported[${fact}], c${2 * at + 1} = denied[${fact}]`),
    ...lines.map((_, at) => `const p${read + at} = new Int32Array(${block})`),
    "const yes = into.supported, no = into.denied",
    "const loops = [",
    ...lines.flatMap((line, at) => loopsOf(line, `p${read + at}[i]`, name)).map((loop) => `  ${loop},`),
    `  ${loop(`yes[at + i] = ${name(supported)}`)},`,
    `  ${loop(`no[at + i] = ${name(denied)}`)},`,
    "]",
    `for (let at = from; at < to; at += ${block}) {`,
    `  for (const loop of loops) loop(at, Math.min(${block}, to - at))`,
    "}",
  ].join("\n")
}

const signs = { and: " & ", or: " | ", xor: " ^ " } as const

function loopsOf({ does, of }: ColumnLine, into: string, name: (place: number) => string): readonly string[] {
  if (of.length === 0) return [loop(`${into} = ${does === "and" ? "-1" : "0"}`)]
  const loops = [loop(`${into} = ${of.slice(0, sideBySide).map(name).join(signs[does])}`)]
  for (let at = sideBySide; at < of.length; at += sideBySide)
    loops.push(
      loop(
        `${into} ${signs[does].trim()}= ${of
          .slice(at, at + sideBySide)
          .map(name)
          .join(signs[does])}`,
      ),
    )
  return loops
}

function loop(statement: string): string {
  return `(at, size) => { for (let i = 0; i < size; i++) ${statement} }`
}
