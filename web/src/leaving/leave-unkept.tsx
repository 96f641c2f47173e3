import { useEffect, useRef } from "react"

interface Asked {
  readonly stay: () => void
  readonly forget: () => void
}

/** Before another screen is gone to: what was written on this one is not kept, and would be forgotten. */
export function LeaveUnkept({ stay, forget }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="question" aria-labelledby="leave-unkept" onCancel={stay}>
      <h2 id="leave-unkept">What you wrote is not kept</h2>
      <p>Going to another screen forgets it.</p>
      <div className="choices">
        <button type="button" onClick={stay}>
          Stay here
        </button>
        <button type="button" className="quiet" onClick={forget}>
          Go, and forget it
        </button>
      </div>
    </dialog>
  )
}
