import type { NotOpened } from "distinguo-documents/sealed-account"

const notOpened: Readonly<Record<NotOpened, string>> = {
  "wrong passphrase":
    "That passphrase does not open it. Nothing was lost or changed. Type it again, or Enter: leave it closed.",
  "not a sealed file": "This is not a sealed file.",
  broken:
    "This file is sealed, and it is broken: a part of it was changed or is missing. Nothing was changed now. Open another copy of it, if there is one.",
  "sealed for a key and not a passphrase":
    "This file is sealed for a key, and here a file is opened with a passphrase. Whoever has the key can open it with `age`.",
  "asks for too much work":
    "This file asks for more work than is done here to open a file. It can be opened with `age`, on a computer that has the memory.",
}

const notWritten = {
  "exists already": "There is a file of that name, and it stays as it is. Nothing was written. Take another with --to.",
  "not allowed": "You may not write there on this computer. Nothing was written. Take another place with --to.",
  "not there": "There is no such folder. Nothing was written. Take another with --to.",
  "could not be written":
    "It could not be written there: the name, the folder or the disk did not take it. Nothing was written. Take another with --to.",
} as const

/** Every problem the command line itself can raise: what happened, then the mend. Nothing typed is repeated. */
export const problems = {
  unknownCommand: (nearest: string) =>
    nearest === ""
      ? "There is no such command. Try: distinguo help"
      : `There is no such command. Did you mean: distinguo ${nearest}?`,
  unknownOption: (option: string) => `This command has no option ${option}. Try: distinguo help`,
  optionNeedsValue: (option: string) => `The option ${option} needs a word after it. Try: distinguo help`,
  nothingToAssess: () => "Name a file to assess, or an example: distinguo assess FILE, distinguo assess --example NAME",
  notADay: () =>
    "--on takes a day that exists, written YYYY-MM-DD; so do --date and --day, which are the same, and --and-date.",
  notAFormat: () => "--format takes html, pdf or json.",
  nothingToSetDown: () =>
    "Name one file, or one example: distinguo memo FILE, distinguo memo --example NAME. To check one: distinguo memo --check FILE",
  notPreparedFor: (known: readonly string[]) => `--for takes one of these, and no name: ${known.join("; ")}.`,
  lettersMissing: () =>
    "Something was said in a script that none of the fonts here has, and a PDF would lose it. Nothing was written. Take --format html: it has no such bound.",
  memoNotWritten: (why: keyof typeof notWritten) => notWritten[why],
  notAForm: () => "--form takes json or words, as --json and --words do.",
  bothForms: () => "--json, --words and --svg are ways of saying the same. Choose one.",
  preparedForALawyer: () =>
    "This file is prepared for a lawyer: nothing of it is given out as data. --words shows it on this screen alone.",
  nothingToCompare: () =>
    "Name a file to compare, or an example: distinguo compare FILE, distinguo compare --example NAME, distinguo compare --examples",
  examplesAlone: () =>
    "--examples lays all examples side by side. Leave files, --example and --and-date out, or leave it out.",
  notInForceThen: () => "One of these texts was not in force on that day. Their days: distinguo law list",
  twoToDiffer: () => "Name two texts: distinguo law difference ID ID. The list: distinguo law list",
  nothingToVary: () => "Name a file to work on, or an example: distinguo vary FILE, distinguo vary --example NAME",
  nothingToLayOut: () => "Name a file to read, or an example: distinguo agency FILE, distinguo agency --example NAME",
  agencyInWordsAlone: () =>
    "`distinguo agency` has words alone: what people say of agreeing is not put into tables. Leave out --json.",
  drawnAsPicture: () => "`distinguo law draw ID` gives a picture. As data take `distinguo law show ID --json`.",
  nothingToDraw: () => "Name a file to draw, or an example: distinguo circles FILE, distinguo circles --example NAME",
  noPicture: () => "--svg goes with `distinguo circles` and `distinguo law draw`. Here take --words or --json.",
  nothingToReadBeside: () =>
    "Name a file to read beside a list, or an example: distinguo indicators FILE, distinguo indicators --example NAME. The tools: distinguo indicators tools",
  nothingOwedToRead: () => "Name a file to read, or an example: distinguo owed FILE, distinguo owed --example NAME",
  notADayThatCounts: (known: readonly string[]) =>
    `--day takes NAME=YYYY-MM-DD, a day that exists. The names: ${known.join(", ")}.`,
  unknownList: (known: readonly string[]) => `--list takes one of these: ${known.join(", ")}.`,
  unknownRule: (known: readonly string[]) => `--rule takes one of these with its list: ${known.join("; ")}.`,
  notAPrevalence: (asked: string) => `--prevalence: ${asked}`,
  toolsTakeNoFile: () => "`distinguo indicators tools` describes tools and reads no account. Leave the file out.",
  unknownDefinition: (known: readonly string[]) =>
    `There is no such definition. These are known:\n${known.map((id) => `  ${id}`).join("\n")}`,
  unknownFact: (nearest: string) =>
    `There is no such fact.${nearest === "" ? "" : ` Did you mean ${nearest}?`} The whole list: distinguo facts`,
  onePersonAtATime: () =>
    "Accounts told in confidence are assessed one at a time: the words to say first are said to one person.",
  unknownReading: () => "--reading takes NAME=OPTION as `distinguo law show ID` lists them.",
  unknownDialect: (known: readonly string[]) => `--dialect takes one of these: ${known.join(", ")}.`,
  oneTalkAtATime: () => "A talk is with one person. Name one file, or none for a new talk.",
  fileSaysWhere: () =>
    "The file says where you work and what you are there. Leave --place and --role out, or the file.",
  nobodysAccount: () => "This account is not told in confidence: it is nobody’s, and no talk goes on from it.",
  notAWord: () => "--word takes one word of up to 20 letters.",
  notAPlace: () => "A place is written as its ISO 3166 code, such as ZA or GB-SCT. The list: distinguo duties",
  notAPlaceOfLaw: () =>
    "A place is written as its ISO 3166 code, such as NZ or GB-SCT. The list: distinguo law sex-work",
  unknownSource: () => "There is no such source. The list: distinguo law sources",
  unknownRole: (known: readonly string[]) =>
    `There is no such role. These are known:\n${known.map((role) => `  ${role}`).join("\n")}`,
  fileNotThere: () => "There is no such file.",
  fileNotAFile: () => "That is a folder, not a file.",
  fileNotAllowed: () => "This file may not be read by you on this computer.",
  notOpened: (why: NotOpened) => notOpened[why],
  leftClosed: () => "Left closed. Nothing was changed.",
  nothingToReview: () =>
    "Name the file of a plan, or an invented one: distinguo plan FILE, distinguo plan --example NAME. Its form: distinguo plan --questions",
  planFormAlone: () =>
    "`distinguo plan --questions` and `distinguo plan --examples` stand alone, and have words alone. Leave the rest out.",
  planNotThere: () => "There is no such file, and no such invented plan. The list: distinguo plan --examples",
  notAListForm: () => "--to takes yaml or csv.",
  oneThingWithAList: () => "--check, --template and --to each do something else with a list. Choose one.",
  notACountry: () => "--country takes two capitals, such as ZA; XX is the country of the invented listings.",
  notDays: () => "--older-than takes a number of days, such as 183.",
  intoIsForYaml: () => "--into goes with `--to yaml`: one file a listing.",
  unknownNeed: (known: readonly string[]) =>
    `That is none of the needs here. They are:\n${known.map((need) => `  ${need}`).join("\n")}\nTo look for a word: distinguo places --words "a nurse at night"`,
  unknownArea: (known: readonly string[]) =>
    `No listing stands in or goes to an area of that name. These are known: ${known.join(", ")}.`,
  nothingToCheck: () => "Name the files of a list: distinguo places --check FILE…",
  noListHere: () => "No list comes with this program here. Name one: distinguo places --from FILE",
  nothingRead: () => "No listing could be read, so there is nothing to look in.",
  listFileNotWritten: (why: string) =>
    why === "exists already"
      ? "Not written: a file of that name is there already, and none is ever written over."
      : "Not written: that folder is not there, or may not be written to.",
  exampleNotThere: () => "There is no such example. The list: distinguo examples",
}
