import { type RefObject, useEffect } from "react"

/**
 * Where what one was on goes away, the focus goes to the head of the part it stood in: a list's heading, a row. It never
 * falls to the page itself, where a keyboard begins anew at the top and a screen reader says nothing (WEB-11).
 *
 * One watch for the whole desk, because nearly everything here can go away: an undo, a way out, a form that has done
 * its work, an episode. Whoever presses elsewhere meanwhile is left there.
 */
export function useFocusStays(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const part = within.current
    if (part === null) return
    let around: readonly Element[] = []
    const came = ({ target }: FocusEvent): void => {
      around = target instanceof Element ? partsAround(target, part) : []
    }
    // A browser says that the focus left also when what had it is taken away: then where it stood is still needed.
    const left = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (target === around[0] && target instanceof Element && target.isConnected) around = []
      })
    const watch = new MutationObserver(() => {
      const [focused] = around
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return
      headOf(around.filter((one) => one.isConnected))?.focus()
    })
    part.addEventListener("focusin", came)
    part.addEventListener("focusout", left)
    watch.observe(part, { childList: true, subtree: true })
    return () => {
      part.removeEventListener("focusin", came)
      part.removeEventListener("focusout", left)
      watch.disconnect()
    }
  }, [within])
}

/** From what has the focus outwards. */
function partsAround(focused: Element, part: Element): readonly Element[] {
  const around: Element[] = []
  for (let one: Element | null = focused; one !== null; one = one === part ? null : one.parentElement) around.push(one)
  return around
}

/** The head of the nearest part that has one. */
function headOf(parts: readonly Element[]): HTMLElement | undefined {
  for (const part of parts) {
    // A room that is held for what comes later is no part of its own: what heads it stands before it.
    if (part.matches("[data-room]")) continue
    const heads = part.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, summary")
    const head = [...heads].find((one) => one.checkVisibility())
    if (head === undefined) continue
    if (head.tagName !== "SUMMARY") head.tabIndex = -1
    return head
  }
  return undefined
}
