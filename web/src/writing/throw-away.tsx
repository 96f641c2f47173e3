/** What was typed and is not added stays until it is added, or thrown away here. */
export function ThrowAway({ draft }: { draft: { readonly begun: boolean; readonly throwAway: () => void } }) {
  if (!draft.begun) return null
  return (
    <button type="button" className="quiet" onClick={draft.throwAway}>
      Throw away what is typed here
    </button>
  )
}
