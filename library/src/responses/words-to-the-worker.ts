import { type DutyToReport, isBound, type Place } from "./duty-to-report.ts"
import { type Role, roles } from "./roles.ts"

/**
 * What the worker should know before they begin: what to offer first, the law here with its article and mark, what was
 * not compared, and what they had better do. Never read aloud.
 */
export function wordsToTheWorker(place: Place, role: Role): readonly string[] {
  const bound = place.duties.filter((duty) => isBound(duty, role))
  return Object.freeze([
    "Offer first: “Shall I just tell you what there is?” They need tell you nothing for that.",
    ...(role === "not said" ? [notSaid] : []),
    ...bound.flatMap((duty) => inSentences(duty, role)),
    ...place.duties.filter((duty) => !isBound(duty, role)).map((duty) => notBound(duty, role)),
    `Not compared here: ${place.notCompared.join("; ")}.`,
    ...place.beforeAnyFinding,
    ...place.advice,
    "Get advice from a lawyer of the place before you rely on this: no lawyer has read it.",
  ])
}

const notSaid = `The account does not name a role known here, so the widest duty is assumed. Known are: ${roles.join("; ")}.`

function inSentences(duty: DutyToReport, role: Role): readonly string[] {
  const { about, binds, trigger, when, to, consent, notKnown } = duty
  const freed = duty.exemptions.filter(({ roles }) => roles.includes(role))
  return [
    `About ${about}. Bound: ${binds.words}. Set off by: ${trigger.words} (${trigger.standard}). To: ${to}; when: ${when}. Consent: ${consent}. (${cited(duty)})`,
    ...freed.map(({ words, cites }) => `For your role: ${words} (${cites}; ${duty.mark}).`),
    `Not known of it: ${notKnown.join("; ")}.`,
  ]
}

/** A duty that passes someone by is still named: another may be bound, and what they are told may be passed on. */
function notBound(duty: DutyToReport, role: Role): string {
  const freed = duty.exemptions.find(({ roles }) => roles.includes(role))
  const why = freed === undefined ? `it binds ${duty.binds.words}` : freed.words
  return `Read as not binding you: ${why}. (${cited(duty)})`
}

function cited({ cites, mark }: DutyToReport): string {
  return `${cites}; ${mark}`
}
