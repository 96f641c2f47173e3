/** The words of a text, small, without signs. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of weight in what the worker typed: no numbers, and nothing that stands in almost every sentence. */
export function wordsHeard(text: string): readonly string[] {
  return [...new Set(wordsIn(text))].filter((word) => !emptyWords.has(word) && !/\p{N}/u.test(word))
}

/** A word that helps to tell things apart and leads nowhere by itself. */
export function isLight(word: string): boolean {
  return lightWords.has(word)
}

/** A word and those that the vocabulary has for it. */
export function formsOf(word: string): readonly string[] {
  return [word, ...(otherWords.get(word) ?? otherWords.get(stemOf(word)) ?? [])]
}

/** "debts" is "debt", "owed" is "owe", "threatened" is "threat": of two words by the parts of them that stay. */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.startsWith(short)
}

/** The part of a word that stays: rough, and the same for what is typed and what is looked through. */
export function stemOf(word: string): string {
  const irregular = oneWord.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4) return word
  const cut = word.replace(/ies$|ied$/, "y").replace(/(?<=..)(ing|ed|es|s|e)$/, "")
  return cut.length > 3 ? cut.replace(/([bdgmnprt])\1$/, "$1") : cut
}

/** Reviewed data, as the rest below: words whose forms no rule makes alike. */
const oneWord: ReadonlyMap<string, string> = new Map([
  ["papers", "document"],
  ["documents", "document"],
  ["owe", "ow"],
  ["paid", "pay"],
  ["kept", "keep"],
  ["sold", "sell"],
  ["told", "tell"],
  ["meant", "mean"],
  ["took", "tak"],
  ["taken", "tak"],
  ["went", "go"],
  ["goes", "go"],
  ["goings", "go"],
  ["ran", "run"],
  ["gave", "giv"],
  ["given", "giv"],
  ["hurts", "hurt"],
])

/** Everyday words and those that the vocabulary has for them: in both directions of nothing but meaning. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["passport", ["papers"]],
  ["visa", ["papers"]],
  ["salary", ["pay"]],
  ["wage", ["pay"]],
  ["wages", ["pay"]],
  ["taken", ["kept"]],
  ["took", ["kept"]],
  ["beat", ["hit"]],
  ["beaten", ["hit"]],
  ["slap", ["hit"]],
  ["kick", ["hit"]],
  ["punch", ["hit"]],
  ["raped", ["sexual"]],
  ["rape", ["sexual"]],
  ["locked", ["going"]],
  ["lied", ["deceived"]],
  ["lie", ["deceived"]],
  ["loan", ["debt", "owe"]],
  ["owe", ["debt"]],
  ["ow", ["debt"]],
  ["tired", ["rest", "hours"]],
  ["hungry", ["food"]],
  ["kid", ["children", "child"]],
  ["cop", ["police"]],
  ["beats", ["hit"]],
  ["deported", ["sent"]],
  ["bus", ["travel", "trip", "driven"]],
  ["taxi", ["travel", "trip", "driven"]],
  ["train", ["travel", "trip"]],
  ["car", ["travel", "driven"]],
  ["agent", ["recruited"]],
  ["broker", ["recruited"]],
  ["boyfriend", ["partner"]],
  ["girlfriend", ["partner"]],
  ["husband", ["partner"]],
  ["wife", ["partner"]],
])

const lightWords: ReadonlySet<string> = new Set(["where", "when", "what", "how", "into", "out", "up", "off", "on"])

/** Words that stand in almost every sentence and lead nowhere, numbers among them. */
const emptyWords: ReadonlySet<string> = new Set(
  "a about an and any are as at be been but by can could did do does don for from get got had has have he her here him his i if in is it its just me my no not of or other others our own same she so some that the their them then there they thing things this to too us was we were which who will with would you your person people someone something anyone anything nobody nothing said says say saying told tells tell me one two three four five six seven eight nine ten eleven twelve hundred thousand".split(
    " ",
  ),
)
