import { Fragment } from "react"

/** Words between which a line may end, and inside which it may not: a place such as 14(3)(b) stays whole. */
export function Unbroken({ words }: { words: string }) {
  return words.split(" ").map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one citation; their order never changes
    <Fragment key={at}>
      {at > 0 && " "}
      <span className="unbroken">{word}</span>
    </Fragment>
  ))
}
