import type { Account } from "../accounts/index.ts"
import { freeze, type Mark } from "../reasoning/index.ts"
import { dutyOf } from "../responses/index.ts"
import type { Prompt } from "./ask-talk.ts"

/** Whom a worker must tell of someone who is or may be under 18, where they work and as what they are. */
export interface WhomToTell {
  readonly mustTell: readonly MustTell[]
  /** For the worker alone: what is not known of it. */
  readonly notCompared: string
  /** To be said to the person before anyone is told. */
  readonly words: Prompt
}

/** One duty about a child. The law it stands in is named at the desk and never in a talk (CARE-4). */
export interface MustTell {
  readonly to: string
  /** As the law has it, or "not compared". */
  readonly when: string
  /** Of what was compared: whom, and by when where that was. */
  readonly mark: Mark
  /** To the worker, in one breath: what was compared with its mark, and apart from it what was not. */
  readonly inWords: string
}

/**
 * Read from the duties of the worker's place, those about a child and about anyone. What was not compared may be a duty,
 * and says so (CARE-2).
 */
export function whomToTellOfTheYoung(account: Account): WhomToTell {
  const { duties, otherDuties } = dutyOf(account, false)
  const mustTell = duties
    .filter(({ about }) => about !== "an adult")
    .map(({ to, when, mark }) => ({
      to,
      when,
      mark,
      inWords:
        when === "not compared"
          ? `${begun(to)}. (${mark}) By when was not compared: take it to be at once.`
          : `${begun(to)}: ${when}. (${mark})`,
    }))
  return freeze<WhomToTell>({
    mustTell,
    notCompared: otherDuties === "compared" ? "" : mustTell.length === 0 ? nothingCompared : othersNotCompared,
    words: {
      name: "before anyone is told",
      words: `${noTrouble} ${mustTell.length === 0 ? mayTell : isTold(mustTell)} I will not do it behind your back. Who should be with you?`,
      why: "",
      note: "Say it before you tell anyone, in your own voice. Someone they name stays with them. Call no family before you know that it is safe.",
      mark: "not yet tried with the people it is for",
    },
  })
}

/** Before anyone is named: whoever is young most often takes a duty to tell for a threat. */
const noTrouble = "You are not in trouble. I help you whatever you tell me, or do not tell me."

const mayTell = "You may be under 18, so there may be people I have to tell. I do not know yet whom."

function begun(to: string): string {
  return `${to[0]?.toUpperCase() ?? ""}${to.slice(1)}`
}

function isTold([one, ...others]: readonly MustTell[]): string {
  const [first = ""] = (one?.to ?? "").split(", or ")
  const more = others.length === 0 ? "" : ", and perhaps others"
  return `You may be under 18, so the law may make me tell ${first}${more}. I tell you before I do.`
}

const nothingCompared =
  "What the law here makes you pass on about someone young has not been compared. Ask now, of your organisation or a lawyer of the place, before you ask them anything more."
const othersNotCompared = "Other duties about someone young may bind you here. They have not been compared."
