import type { ReactNode } from "react"

/** Messages write the names that stand in a file between backticks. */
export function withNames(message: string): ReactNode {
  return message.split("`").map((part, index) => {
    const at = `${index} ${part}`
    return index % 2 === 1 ? <code key={at}>{part}</code> : part
  })
}
