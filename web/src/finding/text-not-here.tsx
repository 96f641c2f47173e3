import type { NotHere } from "../desk/law-at-the-desk.ts"

/** A chosen text that has not come, in its place in the list: when it is here its finding stands where this line stood. */
export function TextNotHere({ text, because }: { text: NotHere["texts"][number]; because: NotHere["because"] }) {
  const { title, instrument, fromMemory } = text
  return (
    <div className="brief not-here">
      <h3>
        {title}{" "}
        <span className="instrument">
          <bdi>{instrument}</bdi>
          {fromMemory && <span className="from-memory"> · some parts written from memory</span>}
        </span>
      </h3>{" "}
      <span className="brief-standings">
        <span className="brief-standing">{because}</span>
      </span>
    </div>
  )
}

/** Only where some did not come: on their way they come by themselves. */
export function AskForTextsAgain({ notHere: { texts, because, again } }: { notHere: NotHere }) {
  if (texts.length === 0 || because === "on its way") return null
  return (
    <>
      <p role="status">
        Some of these texts did not arrive, perhaps for want of signal. Nothing was lost, and what is found under the
        others stands.
      </p>
      <button type="button" className="screen-only" onClick={again}>
        Try again
      </button>
    </>
  )
}
