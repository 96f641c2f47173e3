import { type Account, writeAccount } from "distinguo/accounts"
import { type Chance, chanceOf } from "./chance.ts"
import { writtenFile } from "./planted-file.ts"
import { treeOf } from "./tree.ts"
import { writeFile } from "./write-file.ts"

/** Files that nobody wrote: bytes, pieces of YAML in any order, trees of any shape, and right files with scratches. */
export function randomBytes(seed: number, account: Account): Uint8Array {
  const chance = chanceOf(seed)
  const make = chance.pick([anyBytes, pieces, pieces, trees, scratched])
  return make(chance, account, seed)
}

function anyBytes(chance: Chance): Uint8Array {
  const bound = chance.pick([256, 128])
  return Uint8Array.from({ length: chance.below(400) }, () => chance.below(bound))
}

const yamlPieces = [
  ..."[]{}:,-?|>&*!%@`#'\"\\~. \n\t\r\ufeff\u0085\u2028",
  ..."ab01",
  "\n  ",
  "\n- ",
  "- ",
  ": ",
  " #",
  "\n---\n",
  "\n...\n",
  "|+2\n",
  ">-\n",
  "&a ",
  "*a",
  "!!map ",
  "<<: ",
  "\\U00110000",
  "\\x",
  "0x1F",
  ".nan",
  "-.inf",
  "1e999",
  "schema: distinguo.account/1\n",
  "label: x\n",
  "episodes:\n",
  "  - id: a\n",
  "    said:\n",
  "      - by: the person\n",
  "        yes: recruited\n",
  "__proto__: ",
  "constructor",
  "😀",
]

function pieces(chance: Chance): Uint8Array {
  const count = chance.below(chance.pick([8, 40, 200]))
  return new TextEncoder().encode(Array.from({ length: count }, () => chance.pick(yamlPieces)).join(""))
}

function trees(chance: Chance, account: Account): Uint8Array {
  const form = writeAccount(account)
  return new TextEncoder().encode(
    writeFile(treeOf(anyTree(chance, form, 0)), chance.pick(["json", "yaml"]), chance).text,
  )
}

/** A right form in which any part may be another part of it, or of another kind. */
function anyTree(chance: Chance, form: unknown, depth: number): unknown {
  if (depth > 6 || chance.happens(0.08))
    return chance.pick([null, 0, -1, 2024, "yes", "", [], {}, [[]], "the person", form])
  if (Array.isArray(form)) {
    const items: readonly unknown[] = form.map((item: unknown) => anyTree(chance, item, depth + 1))
    return chance.happens(0.1) ? [...items, ...items] : items
  }
  if (typeof form !== "object" || form === null) return form
  const entries = Object.entries(form).map(([key, value]) => [key, anyTree(chance, value, depth + 1)] as const)
  const kept = entries.filter(() => chance.happens(0.9))
  const keys = chance.happens(0.1) ? chance.shuffled(kept.map(([key]) => key)) : kept.map(([key]) => key)
  return Object.fromEntries(kept.map(([, value], index) => [keys[index] ?? "", value]))
}

function scratched(chance: Chance, account: Account, seed: number): Uint8Array {
  let bytes = writtenFile(account, seed)
  for (let scratches = 1 + chance.below(5); scratches > 0; scratches--) {
    const at = chance.below(bytes.length)
    const marks = new TextEncoder().encode(chance.pick(yamlPieces))
    const after = bytes.subarray(at + (chance.happens(0.5) ? chance.below(10) : 0))
    bytes = Uint8Array.from([...bytes.subarray(0, at), ...marks, ...after])
  }
  return bytes
}
