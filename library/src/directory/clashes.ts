import type { Listing } from "./listing.ts"

interface Clash {
  readonly words: string
  readonly mend: string
}

/** Answers of one listing that cannot both be true, or that readers would take for each other. */
export function clashesIn(listing: Listing): readonly Clash[] {
  return clashes.filter(({ holds }) => holds(listing)).map(({ words, mend }) => ({ words, mend }))
}

const clashes: readonly (Clash & { readonly holds: (listing: Listing) => boolean })[] = [
  {
    holds: (one) => isFreeToLeave(one) && locked.test(inAllWords(one)),
    words: "`leave` says that one may leave, and its words speak of a lock or of permission to go out.",
    mend: "Ask them plainly. If one may leave only when they agree, write `leave: only if they agree`.",
  },
  {
    holds: (one) => one.leave === "nobody stays there" && one.gives.includes("a place"),
    words: "It gives a place to sleep, and `leave` says that nobody stays there.",
    mend: "Leave `a place` away from `gives`, or say in `leave` how one leaves.",
  },
  {
    holds: ({ peerLed, kind }) => peerLed === "yes" && kind === "a public office",
    words: "`peer_led` says that the people it is for lead it, and `kind` that a public office does.",
    mend: "Say in `run_by` who decides there, and make both fit it.",
  },
  {
    holds: (one) => isFree(one.cost) && asks(one, "money"),
    words: "`cost` says nothing is paid, and `conditions` that they ask for money.",
    mend: "Say in `cost` what is paid and when, or take the condition out.",
  },
  {
    holds: (one) => one.police === "no" && (asks(one, "talking to police") || isToldTo(one, /\bpolice\b/i)),
    words: "`police` says they are never told, and another line speaks of the police being told or talked to.",
    mend: "Ask what is told and when, and say it in `police`.",
  },
  {
    holds: (one) => one.immigration === "no" && isToldTo(one, /\bimmigration|\bborder/i),
    words: "`immigration` says it is never told, and `told` names it.",
    mend: "Ask what is told and when, and say it in `immigration`.",
  },
  {
    holds: (one) => one.phones === "you keep it" && phonesTaken.test(inAllWords(one)),
    words: "`phones` says that one keeps it, and its words speak of phones being taken or kept.",
    mend: "Ask at which hours, and say it in `phones`.",
  },
  {
    holds: ({ children, gives }) => children === "may not come" && gives.includes("my children"),
    words: "It helps with children, and `children` says they may not come.",
    mend: "Say in `words` what it does for children, or make `children` fit.",
  },
]

const locked =
  /\block(?:ed|s)? (?:gate|door|in|at|house)|\b(?:is|are|gets?) locked\b|\bpermission to (?:leave|go out)|\bmay (?:not|only) (?:leave|go out)|\bnot allowed (?:to leave|out)|\bleave only (?:if|when|with)|\bcurfew\b/i
const phonesTaken =
  /\bphones? (?:are|is) (?:taken|kept|collected|locked)|\b(?:take|keep|collect)s? (?:your |all )?phones?\b/i

function isFreeToLeave({ leave }: Listing): boolean {
  return leave === "at any time" || leave === "nobody stays there"
}

function isFree(cost: string): boolean {
  return /^(?:nothing|none|free(?: of charge)?|0|no cost)[.!]?$/i.test(cost.trim())
}

function asks({ conditions }: Listing, kind: string): boolean {
  return typeof conditions !== "string" && conditions.some((condition) => condition.asks === kind)
}

function isToldTo({ told }: Listing, whom: RegExp): boolean {
  return typeof told !== "string" && told.some((words) => whom.test(words))
}

function inAllWords({ words, hours, access, conditions, told }: Listing): string {
  const asked = typeof conditions === "string" ? [] : conditions.map((condition) => condition.words)
  return [words, hours, access, ...asked, ...(typeof told === "string" ? [] : told)].join("\n")
}
