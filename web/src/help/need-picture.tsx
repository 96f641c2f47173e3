import type { Need } from "distinguo/responses"
import type { ReactNode } from "react"

/** A small line picture of a need, for those who read little. The word always stands beside it. */
export function NeedPicture({ need }: { need: Need }) {
  return (
    <svg className="need-picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {drawn[need]}
    </svg>
  )
}

const drawn: Readonly<Record<Need, ReactNode>> = {
  // Someone with both arms raised.
  "safety now": (
    <>
      <circle cx="24" cy="13" r="5" />
      <path d="M24 18v14M24 32l-6 11M24 32l6 11M24 24 12 20 9 9M24 24l12-4 3-11" />
    </>
  ),
  health: <path d="M19 7h10v12h12v10H29v12H19V29H7V19h12z" />,
  // A bowl that steams.
  food: <path d="M6 26h36c0 9-7 15-14 15h-8C13 41 6 35 6 26zM17 20c-3-4 3-6 0-11M26 20c-3-4 3-6 0-11" />,
  // A bed.
  "a place": <path d="M6 11v28M6 33h36v6M6 27h36v6M42 27c0-5-3-7-7-7H20v7M12 19.500a3 3 0 1 0 .1 0z" />,
  // A banknote.
  "money now": (
    <>
      <rect x="5" y="13" width="38" height="22" rx="2" />
      <circle cx="24" cy="24" r="5" />
      <path d="M11 19v10M37 19v10" />
    </>
  ),
  // Coins beside a clock: what the hours have earned.
  pay: (
    <>
      <circle cx="18" cy="19" r="12" />
      <path d="M18 12v7l5 3M27 33h15v4H27zM27 37h15v4H27zM33 29h9v4" />
    </>
  ),
  // A paper with a picture and lines.
  papers: <path d="M10 5h20l8 8v30H10zM30 5v8h8M16 17h8v8h-8zM16 31h16M16 37h16" />,
  // Someone tall and someone small, hand in hand.
  "my children": (
    <>
      <circle cx="17" cy="10" r="5" />
      <circle cx="34" cy="21" r="4" />
      <path d="M17 15v16M17 31l-5 12M17 31l5 12M17 20 8 28M17 20l10 10 7-2M34 25v10M34 35l-3 8M34 35l3 8M34 28l6 5" />
    </>
  ),
  // Scales.
  "a lawyer": (
    <path d="M24 6v36M15 42h18M8 12h32M8 12 3 27h10zM40 12l-5 15h10zM3 27c0 5 10 5 10 0M35 27c0 5 10 5 10 0" />
  ),
  // A cap with a peak.
  "police trouble": <path d="M5 20c7-10 31-10 38 0l-5 8H10zM10 28c8-4 20-4 28 0v5c-8 5-20 5-28 0zM24 16v5" />,
  // Two people side by side.
  company: (
    <>
      <circle cx="15" cy="14" r="6" />
      <circle cx="33" cy="14" r="6" />
      <path d="M4 41c0-11 5-16 11-16 4 0 7 2 9 6 2-4 5-6 9-6 6 0 11 5 11 16" />
    </>
  ),
  // Three who stand together.
  union: (
    <>
      <circle cx="24" cy="11" r="5" />
      <circle cx="9" cy="17" r="4" />
      <circle cx="39" cy="17" r="4" />
      <path d="M14 42V31c0-8 4-11 10-11s10 3 10 11v11M3 41v-9c0-5 3-8 8-7M45 41v-9c0-5-3-8-8-7" />
    </>
  ),
  "just information": (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M24 21v13M24 14v.5" />
    </>
  ),
  "something else": <path d="M6 9h36v25H22l-9 8v-8H6zM15 21v1M24 21v1M33 21v1" />,
}
