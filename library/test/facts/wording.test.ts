import { expect, test } from "vitest"
import { vocabulary } from "../../src/facts/index.ts"
import { allTexts, expectRule, openerOf, sentences, spoken, words } from "./planted.ts"

const yes = { sets: "yes", words: "Someone has it and I cannot get it." }
const no = { sets: "no", words: "I have it with me." }

test("FACTS-2: no opener is longer than 25 words", () => {
  expectRule((fact) => words(openerOf(fact)).length > 25, { opener: `${"word ".repeat(25)}you?` })
})

test("FACTS-3: an opener is one or two questions, put to you, and never asks why", () => {
  const isQuestion = (opener: string) =>
    /\?$/.test(opener) && /\b(you|your)\b/i.test(opener) && !/\bwhy\b/i.test(opener)
  expectRule(
    (fact) => fact.asking !== "raised" && (!isQuestion(fact.opener) || sentences(fact.opener).length > 2),
    { opener: "Tell me where your card is." },
    { opener: "Where is the card?" },
    { opener: "Why do you have no card?" },
    { opener: "Where is it? Who has it? Do you want it?" },
  )
})

test("FACTS-4: no text has a leading frame or a word that judges", () => {
  const leading =
    /\b(don't you|didn't you|isn't it|wasn't it|aren't you|weren't you|were you made|did you let|admit)\b/i
  const judging = /\b(forc(e|ed|es|ing)|victims?|pimps?|traffick\w*|rescu\w*|suspicious|madam)\b/i
  expectRule(
    (fact) => allTexts(fact).some((text) => leading.test(text) || judging.test(text)),
    { opener: "You want your card, don't you?" },
    { opener: "Did you let someone keep your card?" },
    { opener: "Were you forced to give your card?" },
    { label: "trafficked readers" },
    { meaning: "The person is a victim." },
    { note: "Plan a rescue." },
    { phrases: [{ sets: "yes", words: "My pimp has it." }] },
  )
})

test("FACTS-5: no text gives anyone a gender", () => {
  const gendered = /\b(she|he|her|hers|him|his|wom[ae]n|m[ae]n|girls?|boys?|mother|father|husband|wife|ladies|lady)\b/i
  expectRule(
    (fact) => allTexts(fact).some((text) => gendered.test(text)),
    { meaning: "Someone keeps her card." },
    { note: "Ask the woman." },
  )
})

test("FACTS-6: what is said to the person is plain", () => {
  const hard = (text: string) =>
    words(text).some((word) => word.length > 11) || sentences(text).some((sentence) => words(sentence).length > 20)
  expectRule(
    (fact) => spoken(fact).some(hard),
    { opener: "How would you describe your circumstances?" },
    { phrases: [{ sets: "yes", words: `I ${"really ".repeat(20)}cannot get it.` }] },
  )
})

test("FACTS-7: answers are whole phrases, one at least for yes and one for no, and none twice", () => {
  expectRule(
    ({ phrases }) =>
      phrases.some((phrase) => words(phrase.words).length < 3 || /^(yes|no)[,.]/i.test(phrase.words)) ||
      !["yes", "no"].every((standing) => phrases.some(({ sets }) => sets === standing)) ||
      new Set(phrases.map((phrase) => phrase.words)).size < phrases.length,
    { phrases: [yes, { sets: "no", words: "No." }] },
    { phrases: [yes, { sets: "no", words: "No, it did not happen." }] },
    { phrases: [yes] },
    { phrases: [no] },
    { phrases: [yes, no, no] },
  )
})

test("FACTS-12: a meaning is one sentence in the third person", () => {
  expectRule(
    ({ meaning }) =>
      !/^[A-Z].*\.$/.test(meaning) || sentences(meaning).length !== 1 || /\b(you|your|I|my)\b/.test(meaning),
    { meaning: "Someone keeps it. The person cannot get it." },
    { meaning: "You cannot get your card." },
    { meaning: "card kept" },
  )
})

test("FACTS-13: the reason for asking continues 'I ask', speaks to you or of us, and names no law", () => {
  const names = /\b(law|article|protocol|convention|definition|element|offence|crime)s?\b/i
  expectRule(
    ({ why }) => !/^so that .*[^.]$/.test(why) || !/\b(you|your|we)\b/.test(why) || names.test(why),
    { why: "Because it matters to you" },
    { why: "so that the form is complete" },
    { why: "so that we can see whether the definition is met" },
  )
})

test("FACTS-14: every fact has a note of one to three sentences", () => {
  expectRule(
    ({ note }) => sentences(note).length < 1 || sentences(note).length > 3 || !/[.”]$/.test(note),
    { note: "" },
    { note: "One. Two. Three. Four." },
  )
})

test("FACTS-27: no question is asked twice in the same words", () => {
  const openers = vocabulary.map(openerOf).filter((opener) => opener !== "")
  const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
  expect(twice(openers)).toEqual([])
  expect(twice(["Where is it?", "Where is it?"])).toEqual(["Where is it?"])
})

test("FACTS-28, PROMISE-3: no label or meaning speaks of sex work, and only a note about adults says the words", () => {
  const work = /\bsex[ -]work/i
  expectRule(
    (fact) =>
      [...spoken(fact), fact.label, fact.meaning].some((text) => work.test(text)) ||
      /\bsell(s|ing)? sex\b/i.test(fact.label) ||
      (work.test(fact.note) && !fact.adultOnly),
    { label: "managed in sex work" },
    { label: "taken there to sell sex" },
    { note: "Sex work is work." },
    { phrases: [yes, no, { sets: "yes", words: "I do sex work there." }] },
  )
})

test("FACTS-28, PROMISE-3: no phrase calls work what someone did or was meant to do as a child", () => {
  const asChild = /\b(child|younger|under 18|schoolchild)\b/i
  expectRule(
    ({ phrases }) =>
      phrases.some(({ sets, words: said }) => sets === "yes" && asChild.test(said) && /\bwork/i.test(said)),
    { phrases: [{ sets: "yes", words: "As a child I worked there." }, no] },
  )
})

test("FACTS-29: what someone knew or meant is heard, and rests on what was said or done", () => {
  const ofAMind = /^(actor_\w+|plan_only_later|chosen_as_easier_to_use|benefit_for_others)$/
  expect(vocabulary.filter(({ id }) => ofAMind.test(id))).toHaveLength(7)
  expectRule(
    ({ id, topic, asking, note }) =>
      (topic === "who knew and meant it" && asking !== "raised") ||
      (ofAMind.test(id) && !note.includes("rest it on what was said or done")),
    { topic: "who knew and meant it" },
    { id: "actor_knew", asking: "raised" },
  )
})
