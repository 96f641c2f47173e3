export type Kind = "account" | "note"

/**
 * The words of each step. To the person alone a file is *locked*: that is what they call it. Workers have the words of
 * the glossary. What happens is the same.
 */
export const saidWhileKeeping = {
  note: {
    keepIn: "Keep it in a locked file",
    changed: "It has changed since it was locked. Lock it again: the file from before does not hold all of it.",
    haveThem: "I have them: lock it",
    plain: "Not locked: anyone with the phone can read it",
    makePlain: "Make a file that is not locked",
    passphraseIs: "A passphrase is a secret sentence that only you know.",
    closeWithThis: "Lock it with this",
    closing: "Locking …",
    notClosed: "It could not be locked yet",
    closed: "Locked. Not saved yet",
    given: "Locked, and given to this device",
    plainReady: "The file is ready. It is not locked, and not saved yet",
    plainGiven: "Given to this device, not locked",
    closeInstead: "Lock it instead",
    closeAgain: "Lock it again with new words",
    back: "Back to my note",
    opens: "Your six words, or your passphrase",
    thisIsClosed: "This file is locked",
    toOpenAgain: ["Come back to this page, to “For yourself”.", "Press “Open a note you kept”, and choose the file."],
    others:
      "A lawyer opens it here in the same way, or with the program age. They need the file and the words from you.",
  },
  account: {
    keepIn: "In a sealed file",
    changed: "It has changed since it was sealed. Seal it again: the file from before does not hold all of it.",
    haveThem: "I have them: seal it",
    plain: "Plain text instead, not sealed",
    makePlain: "Make a plain file",
    passphraseIs: "A passphrase is a sentence that opens the file.",
    closeWithThis: "Seal it with this",
    closing: "Sealing …",
    notClosed: "It could not be sealed yet",
    closed: "Sealed. Not saved yet",
    given: "Sealed, and given to this device",
    plainReady: "The plain file is ready. Not saved yet",
    plainGiven: "Given to this device, not sealed",
    closeInstead: "Seal it instead",
    closeAgain: "Seal it again with new words",
    back: "Back to what was written",
    opens: "The six words, or the passphrase",
    thisIsClosed: "This file is sealed",
    toOpenAgain: [
      "Come back to this page, to the desk, and press “Open a file”.",
      "Or go on from it in a talk: “Go on from a kept file”, under the first question.",
    ],
    others: "Whoever has the file and what opens it can also open it with the program age.",
  },
} as const
