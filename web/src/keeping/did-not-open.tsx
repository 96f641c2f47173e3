import { saidOfWords } from "distinguo-documents/sealed-account"

/** What can be said after a wrong try, from what was typed alone; and what need not be looked at. */
export function DidNotOpen({ tried }: { tried: string }) {
  const said = tried.trim() === "" ? ["Nothing has been typed yet."] : saidOfWords(tried)
  return (
    <>
      <p>That does not open it. Nothing was lost. Look at what you typed, and try again.</p>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}

/** It stands before the first try and after every one. */
export const whatDoesNotMatter =
  "Of six words the order matters. Big or small letters make no difference, nor does what stands between the words."
