import type { Fact } from "./fact.ts"

/** Something no fact may be about (promise 4), with the words that give it away. */
export interface BarredSubject {
  readonly subject: string
  /** Why it shows nothing about exploitation, or whom it would hurt to write it down. */
  readonly why: string
  readonly words: RegExp
}

/**
 * Tried on a fact's id (its underscores read as spaces), label, meaning, opener and phrases. Notes are left out: they
 * tell the worker what not to ask. Words catch what is carelessly named, not what is hidden: people still review.
 *
 * A right to stay is barred as something a person has or lacks. Someone *using* it is an act of that someone, so the
 * name `status_leverage_used`, and no other with "status" in it, passes.
 */
export const barred: readonly BarredSubject[] = Object.freeze([
  {
    subject: "nationality",
    why: "Where someone comes from is nothing that was done to them, and asking it opens the door to profiling.",
    words: anyWord(
      "nationalit(y|ies)",
      "citizen(s|ship)?",
      "foreign(er|ers)?",
      "(country|place) of (birth|origin)",
      "born in",
    ),
  },
  {
    subject: "race or ethnicity",
    why: "What people look like or descend from is nothing that was done to them.",
    words: anyWord("rac(e|es|ial)", "ethnic(ity|ities)?", "trib(e|es|al)", "castes?", "skin"),
  },
  {
    subject: "gender or sex",
    why: "Harm is harm to anyone; an instrument that covers only some people is chosen when it is read.",
    words: anyWord(
      "gender(s|ed)?",
      "^sex$",
      "(their|biological|assigned|legal|person's) sex(?! work)",
      "(fe)?males?",
      "(wo)?m[ae]n",
      "girls?",
      "boys?",
      "trans(gender|sexual)?",
      "she|her|hers|he|him|his",
    ),
  },
  {
    subject: "migration status as such",
    why: "It shows nothing about what was done, and a record of it, once seized, can get someone deported.",
    words: anyWord(
      "status(?! leverage used)",
      "irregular",
      "undocumented",
      "illegally",
      "illegal (im)?migrants?",
      "overstay(s|ed|ing)?",
      "asylum",
      "refugees?",
      "(has|have|had|holds|lacks|without|no) (a |any )?(valid )?(visa|(work |residence )?permit|right to stay)",
    ),
  },
  {
    subject: "clothing",
    why: "What someone wears says nothing about what was done to them; people have been arrested for it.",
    words: anyWord("clothe(s|d)", "clothing", "dress(es|ed)?", "skirts?", "underwear", "make-?up", "appearance"),
  },
  {
    subject: "condoms",
    why: "They keep people well; where they count as a sign, people stop carrying them.",
    words: anyWord("condoms?", "lubricants?"),
  },
  {
    subject: "being a sex worker",
    why: "A fact is about what someone did or how things were, never about what a person is.",
    words: anyWord("sex workers?", "prostitutes?", "escorts?", "hookers?", "whores?"),
  },
  {
    subject: "not fleeing",
    why: "People stay for many reasons: staying proves neither a wish nor its lack.",
    words: anyWord(
      "flee(s|ing)?|fled",
      "escap(e|es|ed|ing)",
      "(run|ran|running) away",
      "could have left",
      "(do|does|did|would) not (try to )?leave",
      "never (left|tried to leave)",
      "stayed (anyway|although|though|even though)",
    ),
  },
  {
    subject: "coming back",
    why: "Going back is not a failed outcome, and proves neither freedom nor control.",
    words: anyWord("(come|comes|came|coming|go|goes|went|gone|going) back", "return(s|ed|ing)?"),
  },
])

/** The barred subjects that a fact's own words touch: none, for every fact of the vocabulary. */
export function barredSubjects(fact: Fact): readonly string[] {
  const texts = textsOf(fact).map((text) => text.toLowerCase())
  return barred.filter(({ words }) => texts.some((text) => words.test(text))).map(({ subject }) => subject)
}

function textsOf(fact: Fact): readonly string[] {
  const opener = fact.asking === "raised" ? [] : [fact.opener]
  return [fact.id.replaceAll("_", " "), fact.label, fact.meaning, ...opener, ...fact.phrases.map(({ words }) => words)]
}

function anyWord(...patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join("|")})\\b`)
}
