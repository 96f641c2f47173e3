import { freeze, type Mark } from "../../reasoning/index.ts"

/** One sentence of ours on the law, with the place it rests on. */
export interface SentenceOnLaw {
  readonly words: string
  readonly cites: string
  /** Whether what it says was compared with the text. */
  readonly mark: Mark
}

/** What a voice in the argument says: given as its own, and never as the law. */
export interface SaidByOthers {
  readonly words: string
  /** Id of the source. */
  readonly source: string
}

/** One of the two forms, and the part by which it is told from the other. */
export interface FormOfTwo {
  readonly definition: string
  /** What it is called for short. */
  readonly label: string
  /** Name of the part that says which kind of work it is about. */
  readonly kindOfWork: string
}

/**
 * The two forms into which 22 U.S.C. 7102(11) divides the severe forms of trafficking, what tells them apart, and what
 * telling them apart hides. The sorting goes by kind of work; what was done to someone is another question.
 */
export const twoCategories: {
  readonly source: string
  readonly forms: readonly [FormOfTwo, FormOfTwo]
  readonly sorting: readonly SentenceOnLaw[]
  readonly hides: readonly SaidByOthers[]
} = freeze({
  source: "us-22-usc-7102",
  forms: [
    { definition: "us-tvpa/severe-form-sex", label: "sex trafficking", kindOfWork: "for a commercial sex act" },
    { definition: "us-tvpa/severe-form-labor", label: "labor trafficking", kindOfWork: "for labor or services" },
  ],
  sorting: [
    {
      words:
        "The two are told apart by the kind of work, a commercial sex act or labor or services, and not by what was done to someone.",
      cites: "7102(11)(A), 7102(11)(B)",
      mark: "checked",
    },
    {
      words:
        "Both ask for force, fraud or coercion. For a commercial sex act none is asked for of someone under 18; for labor or services it is asked for of them too.",
      cites: "7102(11)(A), 7102(11)(B)",
      mark: "checked",
    },
    {
      words:
        "For labor or services it must besides be meant to subject someone to servitude, peonage, debt bondage or slavery.",
      cites: "7102(11)(B)",
      mark: "checked",
    },
    {
      words: "Sex that someone is made to have for pay can be labor or services too, so both can be met at once.",
      cites: "7102(11)(B)",
      mark: "from memory",
    },
    {
      words:
        "The section gives a short name to one of them alone, “sex trafficking”; “labor trafficking” is what the other is called in practice.",
      cites: "7102(12)",
      mark: "from memory",
    },
  ],
  hides: [
    {
      words: "In labor cases sexual violence is a common means of power, and is often passed over and not asked about.",
      source: "page-on-trafficking-in-the-sex-trade",
    },
    {
      words:
        "In massage parlors, strip clubs and cam work, exploitation can be labor trafficking; services for people in either category are worse for the division.",
      source: "page-on-trafficking-in-the-sex-trade",
    },
  ],
})
