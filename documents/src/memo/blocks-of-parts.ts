import type { MemoPart } from "distinguo/assessment"
import type { Block, Piece } from "./block.ts"

/** The parts of a text as a table: what it is, where it stands and in which words, what it comes to, what carries it. */
export function partsTable(parts: readonly MemoPart[], reading: string): readonly Block[] {
  if (parts.length === 0) return []
  return [
    {
      kind: "table",
      caption: `Part by part, ${reading}`,
      columns: [
        { name: "Part", wide: 4 },
        { name: "Where it stands, and its words", wide: 5 },
        { name: "Comes to", wide: 3 },
        { name: "Carried by", wide: 6 },
      ],
      // What the law leaves open stands nowhere in its words: its question has their room.
      rows: parts.map((part) =>
        part.kind === "open place"
          ? [named(part), comes(part), carried(part)]
          : [named(part), where(part), comes(part), carried(part)],
      ),
    },
  ]
}

const kinds: Readonly<Record<MemoPart["kind"], string>> = Object.freeze({
  part: "",
  exception: "exception: ",
  "open place": "open in the law: ",
  "way to read it": "read so: ",
})

function named({ name, depth, kind }: MemoPart): readonly Piece[] {
  const within = depth === 0 ? "" : `${"– ".repeat(depth)}`
  return [{ kind: "text", text: `${within}${kinds[kind]}${name}` }]
}

function where({ at, quotes, mark }: MemoPart): readonly Piece[] {
  const words = quotes === "" ? "" : `: “${quotes}”`
  return [{ kind: "text", text: `${at}${words}${mark === "checked" ? "" : " (from memory)"}` }]
}

function comes({ standing, comesTo }: MemoPart): readonly Piece[] {
  return [{ kind: "standing", standing, text: comesTo }]
}

function carried({ facts }: MemoPart): readonly Piece[] {
  const spokenOf = facts.filter(({ said }) => said.length > 0)
  const lines = spokenOf.map(({ label, standing, said }) => {
    const what = standing === "no" ? `“${label}”: no` : standing === "contested" ? `${label}: said both ways` : label
    return `${what} (${said.join("; ")})`
  })
  const all =
    spokenOf.length < facts.length ? [...lines, "what else it reads is taken as absent in this pattern"] : lines
  return all.flatMap((text, at) => [
    ...(at === 0 ? [] : [{ kind: "new line" } as const]),
    { kind: "text", text } as const,
  ])
}
