import { type ComponentType, useEffect, useState } from "react"

interface Asked<P> {
  /** Asks for the part: once, however often. */
  readonly fetch: () => Promise<ComponentType<P>>
  readonly props: P
  /** Whether nothing is said while it is on its way: where nothing follows it, and it may turn out to be empty. */
  readonly quietly?: boolean
}

type Came<P> = { readonly part: ComponentType<P> } | "on its way" | "missing"

/** What has come already stands at once wherever it is wanted again: no line about waiting blinks in between. */
const here = new WeakMap<() => Promise<unknown>, unknown>()

/** Says that a part has come, before anything asks for it: paper cannot wait for it even a moment. */
export function hasCome<P>(fetch: () => Promise<ComponentType<P>>, part: ComponentType<P>): void {
  here.set(fetch, part)
}

function cameBefore<P>(fetch: Asked<P>["fetch"]): Came<P> {
  const part = here.get(fetch) as ComponentType<P> | undefined
  return part === undefined ? "on its way" : { part }
}

/**
 * A part of a screen that comes after the screen itself stands, because nobody needs it before the first question.
 * The part where it stands in the screen, once it has come; until then, or if it never does, a line that says so.
 */
export function Later<P extends object>({ fetch, props, quietly = false }: Asked<P>) {
  const [came, setCame] = useState<Came<P>>(() => cameBefore(fetch))
  useEffect(() => {
    if (came !== "on its way") return
    let wanted = true
    fetch().then(
      (arrived) => {
        here.set(fetch, arrived)
        if (wanted) setCame({ part: arrived })
      },
      () => wanted && setCame("missing"),
    )
    return () => {
      wanted = false
    }
  }, [fetch, came])
  if (came === "on its way") return quietly ? null : <p>One moment: this part of the page is still on its way.</p>
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
