import type { Told } from "./told.ts"

/** In the middle of a talk: found right now, it is not read a second time at the end. */
export function RightSoFar({ soFar, happens }: Told) {
  if (soFar.kept.length === 0) return null
  return (
    <div className="large choices">
      <button type="button" className="outlined" onClick={() => happens({ kind: "found right", ended: false })}>
        All of it is right: back to listening
      </button>
    </div>
  )
}
