/** Every problem the command line itself can raise: what happened, then the mend. Nothing typed is repeated. */
export const problems = {
  unknownCommand: (nearest: string) =>
    nearest === ""
      ? "There is no such command. Try: distinguo help"
      : `There is no such command. Did you mean: distinguo ${nearest}?`,
  unknownOption: (option: string) => `This command has no option ${option}. Try: distinguo help`,
  optionNeedsValue: (option: string) => `The option ${option} needs a word after it. Try: distinguo help`,
  nothingToAssess: () => "Name a file to assess, or an example: distinguo assess FILE, distinguo assess --example NAME",
  notADay: () => "--on takes a day that exists, written YYYY-MM-DD.",
  bothForms: () => "--json and --words are two ways of saying the same. Choose one.",
  unknownDefinition: (known: readonly string[]) =>
    `There is no such definition. These are known:\n${known.map((id) => `  ${id}`).join("\n")}`,
  unknownFact: (nearest: string) =>
    `There is no such fact.${nearest === "" ? "" : ` Did you mean ${nearest}?`} The whole list: distinguo facts`,
  onePersonAtATime: () =>
    "Accounts told in confidence are assessed one at a time: the words to say first are said to one person.",
  unknownReading: () => "--reading takes NAME=OPTION as `distinguo law show ID` lists them.",
  fileNotThere: () => "There is no such file.",
  fileNotAFile: () => "That is a folder, not a file.",
  fileNotAllowed: () => "This file may not be read by you on this computer.",
  exampleNotThere: () => "There is no such example. The list: distinguo examples",
}
