/**
 * What is known of one fact, or of anything built on facts.
 *
 * Two rails run through everything: *supported* (someone whose word counts said so) and *denied*.
 * Neither is `unknown`, both is `contested`. With nothing contested this is strong Kleene logic, which is also SQL's.
 */
export type Standing = "yes" | "no" | "unknown" | "contested"

export const everyStanding = Object.freeze(["yes", "no", "unknown", "contested"] as const)

/** Joins the two rails back into the one word for them. */
export function standing(supported: boolean, denied: boolean): Standing {
  if (supported) return denied ? "contested" : "yes"
  return denied ? "no" : "unknown"
}

export function isSupported(standing: Standing): boolean {
  return standing === "yes" || standing === "contested"
}

export function isDenied(standing: Standing): boolean {
  return standing === "no" || standing === "contested"
}

/** Settled means that nobody's further word about this very thing is awaited: it is `yes` or `no`. */
export function isSettled(standing: Standing): standing is "yes" | "no" {
  return standing === "yes" || standing === "no"
}

/**
 * Joins standings that must all hold: supported only if each is supported, denied as soon as one is denied.
 *
 * @example
 * allHold(["yes", "unknown"])   // "unknown": a further statement could still make it "no"
 * allHold(["yes", "contested"]) // "contested": it holds on one account and fails on the other
 */
export function allHold(standings: readonly Standing[]): Standing {
  return standing(standings.every(isSupported), standings.some(isDenied))
}

/** Joins standings of which one is enough: the mirror image of {@link allHold}. */
export function anyHolds(standings: readonly Standing[]): Standing {
  return standing(standings.some(isSupported), standings.every(isDenied))
}

/** Swaps the rails. What is unknown or contested stays so. */
export function opposite(of: Standing): Standing {
  return standing(isDenied(of), isSupported(of))
}

/**
 * Joins standings of which at least `n` must hold: supported once `n` are supported, denied once so many are denied
 * that `n` can no longer be reached.
 */
export function atLeastHold(n: number, standings: readonly Standing[]): Standing {
  const supported = standings.filter(isSupported).length
  const denied = standings.filter(isDenied).length
  return standing(supported >= n, denied >= standings.length - n + 1)
}
