import type { Standing } from "distinguo/reasoning"
import { standingWords } from "./standing-words.ts"

/** A standing as a shape and a word, in one ink: being found to be trafficked is not an error, nor is selling sex. */
export function StandingMark({ standing, word = standingWords[standing] }: { standing: Standing; word?: string }) {
  return (
    <span className="standing">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle
          cx="8"
          cy="8"
          r="6.25"
          fill={standing === "yes" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={standing === "unknown" ? "1.6 2.327" : "none"}
          strokeLinecap={standing === "unknown" ? "round" : "butt"}
        />
        {standing === "contested" && <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />}
      </svg>
      <span className="standing-word">{word}</span>
    </span>
  )
}
