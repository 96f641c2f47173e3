import type { Prompt } from "distinguo/assessment"

/** Words to be said to the person, large, between quotation marks; below, smaller, what is for the worker alone. */
export function Aloud({ words, why, note, mark }: Omit<Prompt, "name">) {
  return (
    <>
      <p className="aloud">“{words}”</p>
      {why !== "" && <p>“I ask {why}.”</p>}
      <ToYou note={note} mark={mark} />
    </>
  )
}

export function ToYou({ note, mark }: Pick<Prompt, "note" | "mark">) {
  return (
    <details className="to-you">
      <summary>To you, not to them</summary>
      <p>{note}</p>
      <p className="small">These words are {mark}.</p>
    </details>
  )
}
