import fc from "fast-check"

/** Words that a careless reader of files would change: into a number, a yes, a date, a comment or nothing. */
const tricky = [
  "yes",
  "no",
  "null",
  "~",
  "true",
  "2024",
  "2024-03",
  "0x1F",
  "1e3",
  ".inf",
  "- a dash",
  "a: b",
  "a # not a comment",
  "# a hash",
  "it's hers",
  'she said "go"',
  "back\\slash \\n",
  "two\nlines",
  "\n  indented\n\n    more\n",
  "trailing space ",
  " leading",
  "a\ttab",
  "carriage\rreturn",
  "[list]",
  "{map}",
  "&anchor",
  "*alias",
  "!tag",
  "%directive",
  "@at",
  "`tick`",
  "---",
  "...",
  "? key",
  "| block",
  "> folded",
  "<<",
  "__proto__",
  "constructor",
  "আমি নিজেই এসেছি",
  "मुझे पैसे चाहिए",
  "أريد أجري",
  "👩🏽‍💼 e\u0301",
  "line\u2028separator\u0085next",
  "zero\u0000and\u0007bell\u007f",
  "\ufeffmark",
]

/** Anything a person may have said: never blank, any script, any sign. */
export const randomWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("I want my pay.", "They kept my papers.", ...tricky),
  fc.string({ unit: "grapheme", maxLength: 20 }).filter(isSaid),
  fc.string({ unit: "binary", maxLength: 12 }).filter(isSaid),
)

export const wordsOrNone: fc.Arbitrary<string> = fc.oneof(fc.constant(""), randomWords)

/** A coarse label: no long number, no link, no address. */
export const randomLabel: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("a seaside town", "the hotel's owner", "Hotel work, spring 2024", "2023-2024", "yes", "no: 5", "#1"),
  fc.string({ unit: fc.constantFrom(..."abc XYZ'\",:#-[]{}&*!%éঅ中"), maxLength: 12 }).filter(isSaid),
)

export const labelOrNone: fc.Arbitrary<string> = fc.oneof(fc.constant(""), randomLabel)

function isSaid(words: string): boolean {
  return words.trim() !== "" && words.isWellFormed()
}
