import { type RefObject, useEffect, useId, useRef } from "react"

export interface Writing {
  readonly note: string
  readonly write: (note: string) => void
  /** What just happened to the note, or nothing. */
  readonly remark: string
  readonly isKept: boolean
  readonly keep: () => void
  readonly show: () => void
  readonly wipe: () => void
  readonly open: (file: File) => void
  /** Where the focus goes: to the note itself once it is open, to its heading after any other step of theirs. */
  readonly takesFocus: "nothing" | "heading" | "note"
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Goes to what a phone keeps, which stands below: whoever writes on a borrowed one should read it first. */
  readonly readOfThePhone: () => void
}

/** Longer than anybody writes by hand; a page that is filled from elsewhere must still not stand still. */
const longest = 200_000

/** A note of their own, in one large field. What is written is never changed: not its spelling, not its spaces. */
export function OwnNote({ note, write, remark, takesFocus, heading, readOfThePhone, ...file }: Writing) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus === "heading") {
      heading.current?.focus({ preventScroll: true })
      heading.current?.scrollIntoView({ block: "start" })
    }
    if (takesFocus !== "note" || field.current === null) return
    field.current.setSelectionRange(0, 0)
    field.current.focus({ preventScroll: true })
    field.current.scrollIntoView({ block: "center" })
  }, [takesFocus, heading])
  return (
    <section aria-labelledby="own-note">
      <h2 id="own-note" ref={heading} tabIndex={-1} className="stage">
        A note of your own
      </h2>
      {remark !== "" && takesFocus !== "note" && <p className="remark">{remark}</p>}
      <p>
        Write what you want to remember, or want someone to know one day. In your own words, in any language, long or
        short. You need not write names. Or write nothing.
      </p>
      <p>
        <button type="button" className="small-press" onClick={readOfThePhone}>
          If the phone is not yours, read this first
        </button>
      </p>
      {remark !== "" && takesFocus === "note" && <p className="remark">{remark}</p>}
      <p className="field">
        <label htmlFor={id}>Your note</label>
        <textarea
          id={id}
          ref={field}
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
      <NoteIs note={note} {...file} />
      <p>
        To keep it, this phone makes a locked file. Six words open it. Only someone with the words can read it. You can
        open it here again, and show it to a lawyer or to someone you trust.
      </p>
      <OpenNote open={file.open} />
    </section>
  )
}

type AboutNote = Pick<Writing, "note" | "isKept" | "keep" | "show" | "wipe">

/** Whether it is kept, and what can be done with it; nothing as long as nothing is written. */
function NoteIs({ note, isKept, keep, show, wipe }: AboutNote) {
  if (note === "") return null
  return (
    <>
      <p className="note-is">
        {isKept ? "It is kept as it stands here." : "It is only in this page, and not kept yet."}
      </p>
      <div className="choices">
        <button type="button" className={isKept ? "quiet" : ""} onClick={keep}>
          {isKept ? "Keep it again" : "Keep it"}
        </button>
        <button type="button" className="quiet" onClick={show}>
          Show it large
        </button>
        <button type="button" className="quiet" onClick={wipe}>
          Wipe it from this screen
        </button>
      </div>
    </>
  )
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
