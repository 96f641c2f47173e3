import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { keepWatchForEscape, leaveQuickly } from "./leaving/leave-quickly.ts"
import { Page } from "./page/page.tsx"
import "./look/paper-and-ink.css"
import "./look/page.css"
import "./look/menu.css"
import "./look/start.css"
import "./look/talk.css"
import "./look/talk-lines.css"
import "./look/talk-way.css"
import "./look/finding.css"
import "./look/law-asked.css"
import "./look/ladder.css"
import "./look/circles.css"
import "./look/help.css"
import "./look/keeping.css"
import "./look/fields.css"
import "./look/desk.css"
import "./look/desk-writing.css"
import "./look/timeline.css"
import "./look/me.css"
import "./look/print.css"

const place = document.getElementById("page")
if (place === null) throw new Error("the page has no place to stand in")

const root = createRoot(place)

/** Takes everything off the screen and out of the page before going. */
const leave = () => leaveQuickly(() => root.unmount())

keepWatchForEscape(leave)

// Wherever a file is dropped, the browser never goes to it: its name would stand in the history (WEB-24).
for (const kind of ["dragover", "drop"]) addEventListener(kind, (dragged) => dragged.preventDefault())

// However the page is left, it is taken down; a browser that kept it whole for "back" begins again from the start.
addEventListener("pagehide", () => root.unmount())
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload()
})

root.render(
  <StrictMode>
    <Page leave={leave} />
  </StrictMode>,
)
