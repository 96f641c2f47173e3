/** What is wrong with a file, before any account can be read from it, and at which offset of its text. */
export interface FileProblem {
  readonly code: string
  readonly offset: number
  readonly message: string
  readonly mend: string
}

/**
 * Every problem a file itself can have, each made here and nowhere else. No message carries anything from the file, nor
 * what the parser says, because a parser's message may quote it.
 */
export const fileProblems = Object.freeze({
  tooLarge: () =>
    at(
      0,
      "file.too-large",
      "This file is larger than 2 MB.",
      "An account is much smaller: choose another file, or split it.",
    ),
  tooMany: (offset: number) =>
    at(
      offset,
      "file.too-large",
      "Up to here this file holds more parts than any account has.",
      "Choose another file, or split it.",
    ),
  otherEncoding: (name: string) =>
    at(
      0,
      "file.not-utf8",
      `This file is stored as ${name}.`,
      "Save it as UTF-8: most editors offer this under “Save as”.",
    ),
  badByte: (offset: number) =>
    at(
      offset,
      "file.not-utf8",
      "From here on this file is not UTF-8 text.",
      "Save it as UTF-8, or write this sign anew.",
    ),
  controlCharacter: (offset: number) =>
    at(
      offset,
      "file.control-character",
      "A sign stands here that cannot be seen.",
      "Delete it, and write this line anew.",
    ),
  empty: () => at(0, "file.empty", "Nothing stands in this file.", "Begin with `schema: distinguo.account/1`."),
  tooDeep: (offset: number) =>
    at(offset, "file.too-deep", "This is nested deeper than any account.", "Check the brackets and dashes here."),
  alias: (offset: number) =>
    at(
      offset,
      "file.alias",
      "A word that begins with & or * refers to another place of a file; an account is written out in full.",
      "Write it out, or put text that begins with & or * in quotation marks.",
    ),
  tag: (offset: number) =>
    at(
      offset,
      "file.tag",
      "A word that begins with ! gives a value another kind; an account needs none.",
      "Leave it out, or put text that begins with ! in quotation marks.",
    ),
  directive: (offset: number) =>
    at(
      offset,
      "file.directive",
      "A line that begins with % directs a parser; an account needs none.",
      "Leave this line out.",
    ),
  severalDocuments: (offset: number) =>
    at(
      offset,
      "file.several-documents",
      "A second document begins here.",
      "Keep one account a file, and leave out the lines --- and ... between them.",
    ),
  duplicateKey: (offset: number) =>
    at(offset, "file.duplicate-key", "This key stands here twice.", "Leave one of the two out, or join what they say."),
  reservedKey: (offset: number) => at(offset, "file.reserved-key", "This word cannot be a key.", "Leave this key out."),
  keyNotText: (offset: number) =>
    at(offset, "file.key-not-text", "A key must be a word.", "Write one of the keys of an account before the colon."),
  openQuote: (offset: number) =>
    at(
      offset,
      "file.not-yaml",
      "A quotation mark is opened here and not closed.",
      'Close it; within "…" write \\" for the mark itself, within \'…\' write it twice.',
    ),
  openBracket: (offset: number) =>
    at(offset, "file.not-yaml", "A bracket is opened here and not closed.", "Close it with ] or }."),
  badEscape: (offset: number) =>
    at(
      offset,
      "file.not-yaml",
      "A backslash stands here before signs that it gives no meaning.",
      "Write it twice, or use ' in place of \" around the text.",
    ),
  indentation: (offset: number) =>
    at(
      offset,
      "file.not-yaml",
      "The indentation does not fit here.",
      "Begin keys of one group at the same column, and indent with spaces, not with tabs.",
    ),
  notYaml: (offset: number) =>
    at(
      offset,
      "file.not-yaml",
      "This cannot be read as YAML or JSON.",
      "Check colons, commas and brackets here; put text that holds a colon, a # or a quotation mark in quotation marks.",
    ),
})

function at(offset: number, code: string, message: string, mend: string): FileProblem {
  return { code, offset, message, mend }
}
