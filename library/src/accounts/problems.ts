import type { Problem } from "./problem.ts"

type Path = Problem["path"]

/** What may stand at a place of the hand-written form, in the words of its messages. */
const kinds = Object.freeze({
  text: ["Text is expected here.", "Write text; put quotation marks around a number or around true and false."],
  texts: ["Text, or a list of texts, is expected here.", "Write text in quotation marks, or several after dashes."],
  list: ["A list is expected here.", "Write each item on a line of its own after a dash, or all of them in [ ]."],
  keys: ["Keys with values are expected here.", "Write each key on a line of its own, such as `key: value`."],
  time: [
    "A time is expected here.",
    "Write it in numbers, the year first: 2024, or 2024-03 for March 2024, or 2024-03-09; or two with .. between.",
  ],
  age: ["An age is expected here.", "Write 17, 15-17, 18 or over, under 18, or not sure."],
  fact: ["A fact is expected here.", "Write the name of a fact, or `fact:` and its name with days or words."],
  need: ["A need is expected here.", "Write a need alone, or `need:` and the need with `words:`."],
} as const)
export type Kind = keyof typeof kinds

/**
 * Every problem an account can have, each made here and nowhere else. Words carry known keys, known facts and
 * permitted words, and never what someone has written: neither a value nor a key that is not ours.
 */
export const problems = Object.freeze({
  wrongKind: (path: Path, kind: Kind) => at(path, "account.wrong-kind", kinds[kind][0], kinds[kind][1]),
  empty: (path: Path) => at(path, "account.empty", "Nothing stands here.", "Say something, or leave the key out."),
  brokenText: (path: Path) =>
    at(path, "account.broken-text", "This text holds half a sign that cannot be stored.", "Write the sign anew."),
  tooFew: (path: Path, least: string) => at(path, "account.too-few", "Too few stand here.", `Write at least ${least}.`),
  missingKey: (path: Path, key: string) =>
    at(path, "account.missing-key", `The key \`${key}\` is missing here.`, `Add \`${key}:\` and what belongs there.`),
  unknownKey: (path: Path, near: string, known: readonly string[]) =>
    onKey(
      path,
      "account.unknown-key",
      "No such key is known here.",
      meant(near, `The keys here are: ${known.join(", ")}.`),
    ),
  unknownFact: (path: Path, near: string) =>
    at(path, "account.unknown-fact", "No fact has this name.", meant(near, "Use a fact of the vocabulary.")),
  unknownChoice: (path: Path, permitted: readonly string[]) =>
    at(
      path,
      "account.unknown-choice",
      "This is not one of the words used here.",
      `Write one of: ${permitted.join(", ")}.`,
    ),
  unknownSchema: (path: Path) =>
    at(path, "account.schema", "This is not the form of an account.", "Write `schema: distinguo.account/1`."),
  newerSchema: (path: Path) =>
    at(path, "account.schema", "This account has a newer form than this program reads.", "Use a newer Distinguo."),
  impossibleTime: (path: Path) =>
    at(path, "account.impossible-time", "No such time exists, from 1900 on.", kinds.time[1]),
  timeInWords: (path: Path) =>
    at(path, "account.impossible-time", "A time is written in numbers here, not in words.", kinds.time[1]),
  reversed: (path: Path) =>
    at(path, "account.reversed", "This ends before it begins.", "Write the earlier or the lower one first."),
  endsBeforeBegin: (path: Path) =>
    at(
      path,
      "account.ends-before-begin",
      "`to` lies before `from`.",
      "Change one of the two, or leave out what is not said.",
    ),
  missingDays: (path: Path, key: "from" | "to") =>
    at(
      path,
      "account.missing-days",
      `The answer is about some days, and neither it nor its episode says \`${key}\`.`,
      `Add \`${key}:\` to the answer, or leave out its days: then it is about the whole episode.`,
    ),
  outsideEpisode: (path: Path) =>
    at(
      path,
      "account.outside-episode",
      "The answer is about days that lie outside the episode.",
      "Change the days of the answer or of the episode, or make another episode.",
    ),
  episodeIdForm: (path: Path) =>
    at(
      path,
      "account.id-form",
      "This cannot name an episode.",
      "Use small letters a to z and digits, with single dashes between: first-house.",
    ),
  definitionForm: (path: Path) =>
    at(
      path,
      "account.id-form",
      "This cannot name a definition.",
      "Write its instrument, a slash and its name: ilo-c29/forced-labour.",
    ),
  duplicateEpisode: (path: Path) =>
    at(path, "account.duplicate-episode", "Another episode has this id.", "Give each episode an id of its own."),
  unknownEpisode: (path: Path) =>
    at(path, "account.unknown-episode", "No episode has this id.", "Write the id of an episode of this account."),
  notTogether: (path: Path) =>
    at(
      path,
      "account.not-together",
      "These episodes are not read together in this account.",
      "Add them under `together`, with `because`.",
    ),
  twoAnswers: (path: Path) =>
    at(
      path,
      "account.two-answers",
      "The same telling answers this fact in another way for the same days.",
      "Keep one of the two, give each its own days, or make two tellings.",
    ),
  saidTwice: (path: Path) => at(path, "account.said-twice", "This stands here twice.", "Leave one of the two out."),
  emptyTelling: (path: Path) =>
    at(
      path,
      "account.empty-telling",
      "This telling says nothing.",
      "Add an answer or an age, or leave the telling out.",
    ),
  hasInterest: (path: Path) =>
    at(
      path,
      "account.has-interest",
      "Someone in this role has an interest in what is said.",
      "Write by: one with an interest; so too for a paper that they wrote.",
    ),
  notTheirs: (path: Path) =>
    at(
      path,
      "account.not-theirs",
      "Only the person can set a telling aside or say that it stands, and only their own.",
      "Leave it out here; what the person says of it is a telling by the person.",
    ),
  sameTime: (path: Path) =>
    at(
      path,
      "account.same-time",
      "Both answers are about the same time.",
      "Give each of the two its days, so that neither reaches into the other's; or set the earlier one aside.",
    ),
  nobodyAndOthers: (path: Path) =>
    at(path, "account.nobody-and-others", "Nobody was there, and someone was.", "Leave out nobody, or the others."),
  impossibleAge: (path: Path) => at(path, "account.impossible-age", "This is not an age from 0 to 120.", kinds.age[1]),
  younger: (path: Path) =>
    at(
      path,
      "account.younger",
      "The age at the end is below the age at the start.",
      "Change one of the two, or leave it out.",
    ),
  ageAndBirth: (path: Path) =>
    at(
      path,
      "account.age-and-birth",
      "The age, the time of birth and the episode's days cannot all be right.",
      "Change one of them, or leave out what is not sure.",
    ),
  ageAndDays: (path: Path) =>
    at(
      path,
      "account.age-and-days",
      "The two ages lie further apart, or closer, than the episode's days.",
      "Change an age or a day, or leave out what is not sure.",
    ),
  examplesOnly: (path: Path) =>
    onKey(
      path,
      "account.examples-only",
      "This may stand only in an invented account or a published decision.",
      "Leave it out, or say `told: invented` or `told: published` where that is so.",
    ),
  othersBecause: (path: Path) =>
    at(
      path,
      "account.others-because",
      "What is not said may be taken as absent only in a textbook pattern.",
      "Write `others: no` and `because: textbook pattern` together, or leave out both.",
    ),
  placeForm: (path: Path) =>
    at(
      path,
      "account.place-form",
      "This is not a code of a place.",
      "Write an ISO 3166 code in capitals, such as ZA or GB-SCT.",
    ),
  notCoarse: (path: Path) =>
    at(
      path,
      "account.not-coarse",
      "A number, a link or a position stands here that could lead to a person or a place.",
      "Write a coarse label only, such as a seaside town.",
    ),
})

function at(path: Path, code: string, message: string, mend: string): Problem {
  return { code, path, onKey: false, message, mend }
}

function onKey(path: Path, code: string, message: string, mend: string): Problem {
  return { code, path, onKey: true, message, mend }
}

function meant(near: string | "none", otherwise: string): string {
  return near === "none" ? otherwise : `Did you mean \`${near}\`?`
}
