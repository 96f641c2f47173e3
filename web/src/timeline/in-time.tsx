import type { DayRange, EpisodeInTime } from "distinguo/accounts"

/**
 * One episode as a bar under the others, on the same days: full where it certainly went on, dotted where it may have, a
 * thin line towards a side that was left open. The words beside it say the same.
 */
export function InTime({ episode, covers }: { episode: EpisodeInTime; covers: DayRange }) {
  const all = daysIn(covers)
  const { certainly, perhaps, beginsOpen, endsOpen } = episode
  if (perhaps === "no day") return null
  const x = (days: number): number => (days / all) * wide
  const least = 6
  const [start, end] = [x(perhaps.start), x(perhaps.start + perhaps.days)]
  return (
    <svg className="in-time" viewBox={`0 0 ${wide} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line className="axis" x1="0" y1="6" x2={wide} y2="6" />
      {beginsOpen && <line className="open-side" x1="0" y1="6" x2={start} y2="6" />}
      {endsOpen && <line className="open-side" x1={end} y1="6" x2={wide} y2="6" />}
      <rect className="perhaps" x={start} y="2" width={Math.max(end - start, least)} height="8" />
      {certainly !== "no day" && (
        <rect
          className="certainly"
          x={x(certainly.start)}
          y="2"
          width={Math.max(x(certainly.days), least)}
          height="8"
        />
      )}
    </svg>
  )
}

const wide = 600

/** Whole years: near enough for where a bar begins, and no calendar is needed. */
function daysIn({ earliest, latest }: DayRange): number {
  return (Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) + 1) * 365.25
}
