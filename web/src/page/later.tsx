import { type ComponentType, useEffect, useState } from "react"

interface Asked<P> {
  /** Asks for the part: once, however often. */
  readonly fetch: () => Promise<ComponentType<P>>
  readonly props: P
}

type Came<P> = { readonly part: ComponentType<P> } | "on its way" | "missing"

/**
 * A part of a screen that comes after the screen itself stands, because nobody needs it before the first question.
 * The part where it stands in the screen, once it has come; until then, or if it never does, a line that says so.
 */
export function Later<P extends object>({ fetch, props }: Asked<P>) {
  const [came, setCame] = useState<Came<P>>("on its way")
  useEffect(() => {
    if (came !== "on its way") return
    let here = true
    fetch().then(
      (arrived) => here && setCame({ part: arrived }),
      () => here && setCame("missing"),
    )
    return () => {
      here = false
    }
  }, [fetch, came])
  if (came === "on its way") return <p>One moment: this part of the page is still on its way.</p>
  if (came === "missing") return <Missing again={() => setCame("on its way")} />
  return <came.part {...props} />
}

function Missing({ again }: { again: () => void }) {
  return (
    <>
      <p role="status">This part of the page did not arrive, perhaps for want of signal. Nothing was lost.</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </>
  )
}
