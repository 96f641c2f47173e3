import { useEffect, useId, useRef } from "react"

export interface Writing {
  readonly note: string
  readonly write: (note: string) => void
  /** What just happened to the note, or nothing. */
  readonly remark: string
  readonly isKept: boolean
  readonly keep: () => void
  readonly show: () => void
  readonly forget: () => void
  readonly open: (file: File) => void
  readonly takesFocus: boolean
}

/** Longer than anybody writes by hand; a page that is filled from elsewhere must still not stand still. */
const longest = 200_000

/** A note of their own, in one large field. What is written is never changed: not its spelling, not its spaces. */
export function OwnNote({ note, write, remark, isKept, keep, show, forget, open, takesFocus }: Writing) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section aria-labelledby="own-note">
      <h2 id="own-note" ref={heading} tabIndex={-1} className="stage">
        A note of your own
      </h2>
      <p>
        Write what you want to remember, or want someone to know one day. In your own words, in any language, long or
        short. You need not write names. Or write nothing.
      </p>
      <p className="field">
        <label htmlFor={id}>Your note</label>
        <textarea
          id={id}
          className="note"
          rows={10}
          dir="auto"
          value={note}
          maxLength={longest}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          translate="no"
          onChange={({ target }) => write(target.value)}
        />
      </p>
      <p className="remark">{remark !== "" ? remark : noteIs(note, isKept)}</p>
      {note !== "" && (
        <div className="choices">
          <button type="button" onClick={keep}>
            Keep it
          </button>
          <button type="button" className="quiet" onClick={show}>
            Show it large
          </button>
          <button type="button" className="quiet" onClick={forget}>
            Forget it
          </button>
        </div>
      )}
      <p>
        To keep it, this phone makes a file that is locked with six words. Only someone with the words can read it. You
        can open it here again, and show it to a lawyer or to someone you trust.
      </p>
      <OpenNote open={open} />
    </section>
  )
}

function noteIs(note: string, isKept: boolean): string {
  if (note === "") return ""
  return isKept ? "It is kept as it stands here." : "It is only in this page, and not kept yet."
}

/** The field is emptied at once: it keeps no name of a file. */
function OpenNote({ open }: { open: (file: File) => void }) {
  const id = useId()
  return (
    <p className="open-file">
      <input
        id={id}
        className="out-of-sight"
        type="file"
        accept=".age,.txt"
        autoComplete="off"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) open(file)
          target.value = ""
        }}
      />
      <label htmlFor={id} className="button">
        Open a note you kept
      </label>
    </p>
  )
}
