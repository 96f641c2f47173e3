import type { Account } from "distinguo/accounts"

/** Someone's words exactly as said, between quotation marks, in whichever direction they are written. */
export function Words({ children }: { children: string }) {
  return (
    <q dir="auto" translate="no">
      {children}
    </q>
  )
}

/** The person's own words about what happened and about themselves, before anyone's finding. */
export function OwnWords({ account: { ownWords, selfDescription } }: { account: Account }) {
  if (ownWords.length + selfDescription.length === 0) return null
  return (
    <section className="told" aria-labelledby="own-words">
      <h2 id="own-words">In their own words</h2>
      {ownWords.map((words) => (
        <p className="spoken" key={words}>
          <Words>{words}</Words>
        </p>
      ))}
      {selfDescription.length > 0 && <h3>How they describe themselves</h3>}
      {selfDescription.map((words) => (
        <p className="spoken" key={words}>
          <Words>{words}</Words>
        </p>
      ))}
    </section>
  )
}
