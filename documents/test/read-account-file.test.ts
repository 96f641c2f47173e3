import { describeProblem, largestFile, type PlacedProblem, readAccountFile } from "distinguo-documents"
import { describe, expect, test } from "vitest"

const least = "schema: distinguo.account/1\nlabel: Hotel work\nepisodes: [{ id: hotel }]\n"

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function problemsIn(file: string | Uint8Array): readonly PlacedProblem[] {
  const result = readAccountFile(typeof file === "string" ? bytes(file) : file)
  return "problems" in result ? result.problems : []
}

/** Each problem as `code line:column`. */
function found(file: string | Uint8Array): readonly string[] {
  return problemsIn(file).map(({ code, line, column }) => `${code} ${line}:${column}`)
}

function accountIn(file: string | Uint8Array) {
  const result = readAccountFile(typeof file === "string" ? bytes(file) : file)
  if ("problems" in result) throw new Error(result.problems.map(describeProblem).join("\n"))
  return result.account
}

test("DOCUMENTS-15: YAML, JSON, and JSON with tabs give the same account", () => {
  const form = { schema: "distinguo.account/1", label: "Hotel work", episodes: [{ id: "hotel" }] }
  expect(accountIn(JSON.stringify(form, undefined, "\t"))).toEqual(accountIn(least))
  expect(accountIn(JSON.stringify(form))).toEqual(accountIn(least))
})

test("DOCUMENTS-15: days, yes and no are text, and a year is a number", () => {
  const account = accountIn(
    "schema: distinguo.account/1\nlabel: no\nepisodes:\n- id: yes\n  from: 2024\n  to: 2024-03-01\n  title: 2024-03\n",
  )
  expect(account.label).toBe("no")
  expect(account.episodes[0]).toMatchObject({
    id: "yes",
    title: "2024-03",
    from: { earliest: "2024-01-01", latest: "2024-12-31" },
    to: { earliest: "2024-03-01", latest: "2024-03-01" },
  })
})

test("DOCUMENTS-15: line ends of any system, and a byte order mark, change nothing", () => {
  const text = `${least}# a note\nown_words: |\n  one\n  two\n`
  for (const other of [`\ufeff${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")]) {
    expect(accountIn(other)).toEqual(accountIn(text))
  }
})

test("DOCUMENTS-16: a problem is one line that says where, what and how to mend it", () => {
  const [problem] = problemsIn(`${least}own_word: x\n`)
  expect(problem && describeProblem(problem)).toBe("line 4: No such key is known here. Did you mean `own_words`?")
})

test("DOCUMENTS-16: problems stand in the order of the file, each at its line and column", () => {
  const file = [
    "episodes:",
    "  - id: Hotel",
    "    said:",
    "      - by: the person",
    "        yes: [recruited, recruted]",
    "        when:",
    "label: 7",
    "colour: blue",
    "",
  ].join("\n")
  expect(found(file)).toEqual([
    "account.missing-key 1:1",
    "account.id-form 2:9",
    "account.unknown-fact 5:26",
    "account.empty 6:9",
    "account.wrong-kind 7:8",
    "account.unknown-key 8:1",
  ])
})

test("DOCUMENTS-4: a key that is not ours is not repeated, not even in a path", () => {
  const secret = "Plantedword said"
  expect(JSON.stringify(problemsIn(`${least}${secret}: ${secret}\n`))).not.toContain("Plantedword")
  expect(JSON.stringify(problemsIn(`${least}own_words: "${secret}\n`))).not.toContain("Plantedword")
  expect(JSON.stringify(problemsIn(`${least}${secret}\n`))).not.toContain("Plantedword")
})

test("problems cannot be changed", () => {
  const problems = problemsIn("")
  expect(Object.isFrozen(problems) && Object.isFrozen(problems[0])).toBe(true)
})

describe("DOCUMENTS-17: too large", () => {
  test("fifty megabytes are refused before they are decoded", () => {
    expect(found(new Uint8Array(50_000_000).fill(0x5b))).toEqual(["file.too-large 1:1"])
  })

  test("two megabytes are read, and one byte more is not", () => {
    const words = "x".repeat(largestFile - bytes(`${least}own_words: \n`).length)
    expect(accountIn(`${least}own_words: ${words}\n`).ownWords[0]?.length).toBe(words.length)
    expect(found(`${least}own_words: ${words}x\n`)).toEqual(["file.too-large 1:1"])
  })

  test("more parts than any account has are refused at the first that is too many", () => {
    expect(found(`${least}own_words: [${"a,".repeat(900_000)}]`)).toEqual([expect.stringMatching(/^file.too-large 4:/)])
  })
})

describe("DOCUMENTS-18: encodings", () => {
  const units = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(least.length * 2))
    for (let unit = 0; unit < least.length; unit++) view.setUint16(unit * 2, least.charCodeAt(unit), littleEndian)
    return new Uint8Array(view.buffer)
  }

  test("UTF-16 is named with its mend, with and without a byte order mark", () => {
    for (const file of [
      units(true),
      units(false),
      new Uint8Array([0xff, 0xfe, ...units(true)]),
      new Uint8Array([0xfe, 0xff, ...units(false)]),
    ]) {
      const [problem] = problemsIn(file)
      expect(problem).toMatchObject({ code: "file.not-utf8", line: 1, message: "This file is stored as UTF-16." })
      expect(problem?.mend).toMatch(/^Save it as UTF-8/)
    }
  })

  test("UTF-32 is named", () => {
    const file = new Uint8Array([0xff, 0xfe, 0, 0, 0x73, 0, 0, 0])
    expect(problemsIn(file)[0]?.message).toBe("This file is stored as UTF-32.")
    expect(problemsIn(new Uint8Array([0, 0, 0, 0x73]))[0]?.message).toBe("This file is stored as UTF-32.")
  })

  test("the first bad byte is named with its line and column", () => {
    const file = new Uint8Array([...bytes(`${least}own_words: é`), 0xe9, ...bytes("\nwishes: pay\n"), 0xff])
    expect(found(file)).toEqual(["file.not-utf8 4:13"])
  })

  test.each([
    ["a lone continuation", [0x80]],
    ["an overlong form", [0xc0, 0xaf]],
    ["an overlong form of three bytes", [0xe0, 0x80, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["cut short", [0xf0, 0x9f, 0x98]],
  ])("%s is a bad byte", (_, bad) => {
    expect(found(new Uint8Array([...bytes("a: "), ...bad, ...bytes("\n")]))).toEqual(["file.not-utf8 1:4"])
  })

  test("whatever the platform's strict decoder takes is no bad byte, and the other way round", () => {
    const strict = new TextDecoder("utf-8", { fatal: true })
    for (let first = 0x80; first < 0x100; first++) {
      for (let second = 0; second < 0x100; second += 8) {
        for (const rest of [[], [0x80], [0x80, 0xbf], [0x80, 0x41]]) {
          const file = new Uint8Array([0x23, 0x20, 0x20, 0x20, first, second | 1, ...rest])
          let isText = true
          try {
            strict.decode(file)
          } catch {
            isText = false
          }
          expect(found(file)[0]?.startsWith("file.not-utf8")).toBe(!isText)
        }
      }
    }
  })

  test("a sign that cannot be seen is refused", () => {
    expect(found(`${least}own_words: a\u0000b\n`)).toEqual(["file.control-character 4:13"])
    expect(found(`${least}own_words: a\u001b[31m\n`)).toEqual(["file.control-character 4:13"])
    expect(accountIn(`${least}own_words: "a\\u0000b"\n`).ownWords).toEqual(["a\u0000b"])
  })
})

describe("DOCUMENTS-19: nothing expands", () => {
  test("an alias bomb is refused at each of its anchors and aliases", () => {
    const layers = Array.from({ length: 9 }, (_, at) => `k${at + 1}: &k${at + 1} [*k${at}, *k${at}, *k${at}, *k${at}]`)
    const problems = problemsIn(`${least}k0: &k0 [lol, lol]\n${layers.join("\n")}\n`)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["file.alias"]))
    expect(problems.length).toBe(1 + 9 * 5)
  })

  test("text that begins with & * or ! is meant as text, and the mend says how to write it", () => {
    expect(found(`${least}own_words: &more money\n`)).toEqual(["file.alias 4:12"])
    expect(found(`${least}own_words: *star\n`)).toEqual(["file.alias 4:12"])
    expect(found(`${least}own_words: !no\n`)).toEqual(["file.tag 4:12"])
    expect(accountIn(`${least}own_words: ["&more", '*star', "!no"]\n`).ownWords).toEqual(["&more", "*star", "!no"])
    expect(accountIn(`${least}own_words: a & b * c ! d\n`).ownWords).toEqual(["a & b * c ! d"])
  })

  test("a merge key is a key that is not known", () => {
    expect(found(`${least}<<: { label: x }\n`)).toEqual(["account.unknown-key 4:1"])
  })

  test("a directive is refused, so that none can bring back an older YAML", () => {
    expect(found(`%YAML 1.1\n---\n${least}`)).toEqual(["file.directive 1:1"])
    expect(found(`%TAG ! tag:x\n---\n${least}`)).toEqual(["file.directive 1:1"])
  })

  test("a second document is refused where it begins; a mark at the end of the first is not", () => {
    expect(found(`${least}---\nlabel: x\n`)).toEqual(["file.several-documents 4:1"])
    expect(found(`${least}...\nlabel: x\n`)).toEqual(["file.several-documents 5:1"])
    expect(accountIn(`---\n${least}...\n# told twice\n`).label).toBe("Hotel work")
  })
})

describe("DOCUMENTS-20: keys", () => {
  test("a key that stands twice is refused, in YAML and in JSON", () => {
    expect(found(`${least}label: x\n`)).toEqual(["file.duplicate-key 4:1"])
    expect(found('{"label":"x",\n"\\u006cabel":"y"}')).toEqual(["file.duplicate-key 2:1"])
  })

  test("a key that every object has is refused and never assigned", () => {
    for (const key of ["__proto__", "constructor", "prototype", '"\\u005f_proto__"', "'__proto__'"]) {
      expect(found(`${least}${key}: { polluted: yes }\n`)).toEqual(["file.reserved-key 4:1"])
    }
    expect(found(`{"__proto__": {"polluted": 1}}`)).toEqual(["file.reserved-key 1:2"])
    expect("polluted" in {}).toBe(false)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted")
  })

  test("a key that is no text is refused", () => {
    for (const key of ["2024", "true", "~", "? [a, b]\n", "? { a: b }\n", "[a]", ""]) {
      expect(problemsIn(`${least}${key}: x\n`)).toMatchObject([{ code: "file.key-not-text", line: 4 }])
    }
  })
})

describe("DOCUMENTS-21: broken files", () => {
  test("an empty file, and one with nothing but comments, say how to begin", () => {
    for (const file of ["", "\n", "# only a note\n", "---\n", "\ufeff", "   \n\t\n"]) {
      expect(found(file)).toEqual(["file.empty 1:1"])
    }
    expect(found("~")).toEqual(["account.empty 1:1"])
  })

  test.each(["[", "{a: ", "- ", "? ", ": ", "a: ", "[{", '{"a":['])(
    "two megabytes of %s are too deep, at once",
    (piece) => {
      const file = piece.repeat(Math.floor(largestFile / piece.length))
      expect(problemsIn(file).map(({ code }) => code)).toEqual(["file.too-deep"])
    },
  )

  test.each([
    "]",
    "}",
    '"',
    "'",
    "\\",
    "\n",
    "#\n",
    "a\n",
    "|\n",
    "-\n",
    "?\n",
    ":\n",
    "%\n",
    "a: 1\n",
    "\t",
    "\r",
    "!a ",
    "{}\n",
  ])("two megabytes of %j give an answer", (piece) => {
    expect(problemsIn(piece.repeat(Math.floor(largestFile / piece.length))).length).toBeGreaterThan(0)
  })

  test("a quotation mark or a bracket that stays open is named where it was opened", () => {
    const before = "schema: distinguo.account/1\n"
    expect(found(`${before}label: "Hotel work\nepisodes: [{ id: hotel }]\n`)).toEqual(["file.not-yaml 2:8"])
    expect(found(`${before}label: 'it''s\nepisodes: [{ id: hotel }]\n`)).toEqual(["file.not-yaml 2:8"])
    expect(found(`${least}own_words: "ends \\"`)).toEqual(["file.not-yaml 4:12"])
    expect(found(`${before}label: x\nepisodes: [{ id: hotel }\n`)).toEqual(["file.not-yaml 3:11"])
    expect(found(`${before}wishes: [pay, papers\nlabel: x\n`)).toEqual(["file.not-yaml 2:9"])
    expect(found(`${before}wishes: [pay}\n`)).toEqual(["file.not-yaml 2:9"])
  })

  test("other slips of form are named with their line", () => {
    expect(found(`${least}  own_words: x\n`)).toEqual([expect.stringMatching(/^file.not-yaml 4:/)])
    expect(found(`${least}own_words: "\\q"\n`)).toEqual(["file.not-yaml 4:13"])
    expect(found(`${least}own_words: "\\U00110000"\n`)).toEqual(["file.not-yaml 4:13"])
    expect(found(`${least}just words\n`)).toEqual(["file.not-yaml 4:1"])
    expect(found(`${least}own_words: a: b\n`)).toEqual([expect.stringMatching(/^file.not-yaml 4:/)])
    expect(found(`${least}worker:\n\tplace: ZA\n`)).toEqual([expect.stringMatching(/^file.not-yaml 5:/)])
  })

  test("a file that holds something else altogether is no account", () => {
    expect(found("<html><body>hello</body></html>")).toEqual(["account.wrong-kind 1:1"])
    expect(found("a,b,c\n1,2,3\n")).toEqual(["account.wrong-kind 1:1"])
    expect(found("7")).toEqual(["account.wrong-kind 1:1"])
  })
})
