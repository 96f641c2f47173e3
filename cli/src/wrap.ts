const width = 92

/** Breaks a text into lines at spaces, each indented; a word longer than the line stays whole. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join("\n")
}
