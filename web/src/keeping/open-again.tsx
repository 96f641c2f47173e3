import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"

/** How the file is opened another day, and by somebody else: few lines, said when they can still be written down. */
export function OpenAgain({ kind, sealed }: { kind: Kind; sealed: boolean }) {
  const { toOpenAgain, others } = saidWhileKeeping[kind]
  return (
    <>
      <p>To open it again:</p>
      <ol className="plain-list">
        {toOpenAgain.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {sealed && <li>Type the six words in their order, or your passphrase.</li>}
      </ol>
      {sealed && <p>{others}</p>}
    </>
  )
}
