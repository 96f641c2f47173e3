import type { Mark } from "distinguo/reasoning"

/** Whether short words were compared with a text, as a reader is told it. */
export const markInWords: Readonly<Record<Mark, string>> = {
  checked: "checked against the text",
  "from memory": "from memory, not compared",
}
