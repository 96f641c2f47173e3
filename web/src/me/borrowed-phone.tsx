import type { RefObject } from "react"

interface Asked {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly backToNote: () => void
}

/** What the phone may keep, whoever's it is: said plainly, with what helps against it and what does not (CARE-21). */
export function BorrowedPhone({ heading, backToNote }: Asked) {
  return (
    <section aria-labelledby="phone-keeps">
      <h2 id="phone-keeps" ref={heading} tabIndex={-1} className="stage">
        If the phone is not yours
      </h2>
      <p>This page keeps nothing by itself. But a phone remembers things that this page cannot take away:</p>
      <ul className="plain-list">
        <li>
          <strong>That the page was opened.</strong> Its address is in the browser’s list of pages. You can delete it
          there. If you clear the last hour, what others read in it is gone too: they may see that. If the list is
          copied to another phone, it may stay on that one.
        </li>
        <li>
          <strong>A file you keep.</strong> It stands with the downloads, by its name and day. Nobody can read it
          without your words. You can send it to a phone of your own, or delete it: from the bin too.
        </li>
        <li>
          <strong>What you type.</strong> Some keyboards learn words and offer them to whoever types next.
        </li>
        <li>
          <strong>Everything, if someone put a program on it to watch you.</strong> This page cannot see that, and
          cannot stop it. If you think so, read on another phone.
        </li>
      </ul>
      <p>A private window helps with the list of pages. It does not help with files, or against being watched.</p>
      <p>
        <button type="button" className="small-press" onClick={backToNote}>
          Back to my note
        </button>
      </p>
    </section>
  )
}
