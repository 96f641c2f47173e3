import { anyKeys, atKey, atValue, type Planted, type Planting, rawWords, secret } from "./planted.ts"
import { pair, raw, treeOf } from "./tree.ts"

/** Stands where a byte is broken once the text has become bytes. */
export const brokenByte = "\ue000\ue001\ue000"

/** One planting for each kind of defect of a file itself. */
export const defectsOfFiles: Readonly<Record<string, Planting>> = {
  "an alias": (tree, chance) => atValue("file.alias", rawWords(tree, chance, `*${secret}`)),
  "an anchor": (tree, chance) => atValue("file.alias", rawWords(tree, chance, `&${secret} word`)),
  "a tag": (tree, chance) =>
    atValue("file.tag", rawWords(tree, chance, chance.pick([`!!str ${secret}`, `!${secret} x`, "! x", "!<a:b> x"]))),
  "a directive": () => ({ code: "file.directive", at: { text: "%YAML" }, style: "yaml" }),
  "a second document": () => ({ code: "file.several-documents", at: { text: "second: document" }, style: "any" }),
  "a key that stands twice": (tree, chance) => {
    const { tree: keys, path } = anyKeys(tree, chance)
    const [first] = keys.pairs
    if (first === undefined) return "no place"
    keys.pairs.push(pair(first.key, raw(secret)))
    return atKey("file.duplicate-key", [...path, first.key])
  },
  "a reserved key": (tree, chance) => {
    const { tree: keys, path } = anyKeys(tree, chance)
    const key = chance.pick(["__proto__", "constructor", "prototype"])
    keys.pairs.push(pair(key, treeOf({ polluted: "yes" })))
    return atKey("file.reserved-key", [...path, key])
  },
  "a key that is no text": (tree, chance) => {
    const { tree: keys, path } = anyKeys(tree, chance)
    const key = chance.pick(["2024", "true", "~", "null", "1.5"])
    keys.pairs.push(pair(key, raw(secret), true))
    return atKey("file.key-not-text", [...path, key])
  },
  "a quotation mark left open": (tree, chance) =>
    inBlock(
      atValue("file.not-yaml", rawWords(tree, chance, chance.pick([`"${secret}`, `'${secret}`, `"${secret}\\"`]))),
    ),
  "a bracket left open": (tree, chance) =>
    inBlock(atValue("file.not-yaml", rawWords(tree, chance, chance.pick([`[${secret}, b`, `{${secret}: b`])))),
  "a backslash that means nothing": (tree, chance) =>
    atValue("file.not-yaml", rawWords(tree, chance, `"${secret} \\q"`)),
  "a line without a key": () => inBlock({ code: "file.not-yaml", at: { text: `${secret} said so` }, style: "any" }),
  "a sign that cannot be seen": (tree, chance) =>
    atValue("file.control-character", rawWords(tree, chance, `"${secret}\u0007"`)),
  "a byte that is no text": (tree, chance) => atValue("file.not-utf8", rawWords(tree, chance, `"${brokenByte}"`)),
  "too deep": (tree, chance) => atValue("file.too-deep", rawWords(tree, chance, "[".repeat(60) + "]".repeat(60))),
}

function inBlock(planted: Planted): Planted {
  return { ...planted, style: "block yaml" }
}
