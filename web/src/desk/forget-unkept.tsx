import { useEffect, useRef } from "react"

interface Asked {
  readonly stay: () => void
  readonly forget: () => void
}

/** Before an account is closed, or another opened in its place: what was written here is in no file yet. */
export function ForgetUnkept({ stay, forget }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="question" aria-labelledby="forget-unkept" onCancel={stay}>
      <h2 id="forget-unkept">What you wrote is not kept</h2>
      <p>Closing this account forgets it. “Keep it” gives it to this device as a sealed file.</p>
      <div className="choices">
        <button type="button" onClick={stay}>
          Stay here
        </button>
        <button type="button" className="quiet" onClick={forget}>
          Close, and forget it
        </button>
      </div>
    </dialog>
  )
}
