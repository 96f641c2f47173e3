import { useContext } from "react"
import { OpenSource } from "./open-source.ts"

/** The title of a source; where it can be gone to, pressing it opens all that is known of it. */
export function SourceNamed({ id, title }: { id: string; title: string }) {
  const open = useContext(OpenSource)
  if (open === "nowhere") return <span>{title}</span>
  return (
    <button type="button" className="quiet source-named" onClick={() => open(id)}>
      {title}
    </button>
  )
}
