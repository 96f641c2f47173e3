import { createContext } from "react"

/** Where a source can be read in full from here, by its id; on screens that have no room for it, nowhere. */
export const OpenSource = createContext<((id: string) => void) | "nowhere">("nowhere")
