import type { Account } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Need } from "../responses/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"

/** Something that may be offered, once and lightly, to anyone in a kind of situation. It is no question and asks for none. */
export interface Invitation {
  readonly id: string
  /** A few words for a heading. */
  readonly title: string
  /** To be said as it stands, or not at all. */
  readonly say: string
  /** For the worker: what to mind in offering it. */
  readonly mind: string
  /** Where what there is for it is read. */
  readonly needs: readonly Need[]
  /** Why it is offered to all of them. */
  readonly because: string
  /** What of that a source says, as the source has it; it stands apart, so that nobody reads it over a shoulder. */
  readonly restsOn: string
  readonly source: string
}

/** Facts that say what kind of situation it is, and nothing of what was done in it. */
const kindOfSituation = Object.freeze([
  "work_or_service",
  "sexual_services_exchanged",
] as const satisfies readonly FactId[])

/**
 * What may be offered in this kind of situation: from whether work, or sex for pay, was told of by anyone, and from
 * nothing else. So it stands alike whether or not harm was told, says nothing of it to whoever sees the screen, and
 * presumes nothing; hard things stay theirs to raise (CARE-6). Of someone who is or may be under 18 it is care alone.
 *
 * @param markedYoung - whether they were marked as young in a talk, though no age is written down.
 */
export function invitationsFor(account: Account, markedYoung: boolean): readonly Invitation[] {
  const told = kindOfSituation.filter((fact) => isToldOf(account, fact))
  if (told.length === 0) return []
  if (markedYoung || mayBeYoung(account)) return forTheYoung
  return told.includes("sexual_services_exchanged") ? withWhatIsOwed : forAnyone
}

function isToldOf({ episodes }: Account, fact: FactId): boolean {
  return episodes.some(({ statements }) =>
    statements.some((said) => said.fact === fact && said.answer === "yes" && said.setAside === "no"),
  )
}

const source = "page-on-trafficking-in-the-sex-trade"

const care: Invitation = {
  id: "care",
  title: "A nurse or a doctor, for anything at all",
  say: "If you would like a nurse or a doctor, for anything at all, I can help you get there. You need not tell me what it is for.",
  mind: "Some care helps only in the first days: say so to everyone, and wait for nothing in return.",
  needs: ["health", "company"],
  because:
    "Offered to everyone who tells of work or of sex for pay, whatever else they told: nobody has to say what care is for.",
  restsOn: "In labor cases sexual violence is a common means of power and is often not asked about.",
  source,
}

const aLawyer: Invitation = {
  id: "a lawyer",
  title: "A lawyer, to listen to first",
  say: "If you would like to hear from a lawyer what can be asked for, you can listen first and tell nothing.",
  mind: "Of their own choice, and not one of an employer, an agent or an office.",
  needs: ["a lawyer"],
  because: "Offered to everyone who tells of work or of sex for pay: what a lawyer can ask for waits for no label.",
  restsOn: "Telling the two categories apart makes services worse for people in both.",
  source,
}

const whatIsOwed: Invitation = {
  id: "what is owed",
  title: "What is owed, as in any other work",
  say: "If you would like someone to look with you at pay, hours, fines or papers, that can be done here as anywhere.",
  mind: "A claim makes a record. Where selling sex can be held against them, a lawyer comes first.",
  needs: ["pay", "papers", "union"],
  because:
    "Offered to everyone who tells of sex for pay: what is owed there is easily passed over where only the sex is looked at.",
  restsOn: "In massage parlors, strip clubs and cam work exploitation can be labor trafficking.",
  source,
}

const careForTheYoung: Invitation = {
  id: "care of someone young",
  title: "A nurse or a doctor, with someone they choose",
  say: "If you would like a nurse or a doctor, for anything at all, I can find out how. Someone you choose can come with you.",
  mind: "Say first what a nurse or a doctor would have to pass on about someone under 18. Nothing here is a question for them.",
  needs: ["health", "company"],
  because: "Offered to everyone who is, or may be, under 18, whatever they told.",
  restsOn: "Services should not hang on working with the police.",
  source,
}

const forAnyone: readonly Invitation[] = freeze([care, aLawyer])
const withWhatIsOwed: readonly Invitation[] = freeze([care, aLawyer, whatIsOwed])
const forTheYoung: readonly Invitation[] = freeze([careForTheYoung])
