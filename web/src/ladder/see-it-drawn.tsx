import type { FactId } from "distinguo/facts"
import type { Definition, Proof } from "distinguo/reasoning"
import { useId, useState } from "react"
import { Later } from "../page/later.tsx"
import { ladderDrawn } from "./comes-when-asked-for.ts"
import "../look/drawn.css"

interface Asked {
  /** A definition, drawn without a standing, or a finding's proof, drawn with what each part came to. */
  readonly of: Definition<FactId> | Proof
  readonly title: string
}

/** The ladder as a picture, drawn when it is asked for. Never on paper: the steps stand there in words. */
export function SeeItDrawn({ of, title }: Asked) {
  const [open, turn] = useState(false)
  const id = useId()
  return (
    <div className="see-it-drawn screen-only">
      <button type="button" className="quiet" aria-expanded={open} aria-controls={id} onClick={() => turn(!open)}>
        {open ? "Put the drawing away" : "See it drawn"}
        <span className="out-of-sight">: {title}</span>
      </button>
      <div id={id}>{open && <Later fetch={ladderDrawn} props={{ of, title }} />}</div>
    </div>
  )
}
