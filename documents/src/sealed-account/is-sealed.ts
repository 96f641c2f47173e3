const beginnings = ["age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----"].map((text) =>
  new TextEncoder().encode(text),
)

/** Whether a file begins as a sealed one does. Nothing is opened, and the whole of the file is not needed. */
export function isSealed(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))
}

/** Whether it is written as text, as some programs do so that it can be sent in a message. */
export function isWrittenAsText(bytes: Uint8Array): boolean {
  return bytes[0] === "-".charCodeAt(0)
}
