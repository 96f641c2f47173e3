/** How a command ends: what a script may rely on. `distinguo help` says the same in words. */
export const exits = Object.freeze({
  done: 0,
  /** Something in a file needs mending; the files that could be read were still answered. */
  fileProblem: 1,
  /** The command was not understood. */
  usage: 2,
  /** Words are to be said to the person first, and nothing was computed. */
  dutyFirst: 3,
})
