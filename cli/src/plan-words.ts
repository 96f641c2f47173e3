import {
  type AnswerGiven,
  noNames,
  notKnown,
  notKnownIsNotHeld,
  type Plan,
  type PlanReview,
  planNotReviewed,
  planTopics,
  questionsAbout,
  type SafeguardReviewed,
  whatIsNotMarked,
} from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import { wrap } from "./wrap.ts"

/** A review in words: what is broken and what is not known first, and never without them. */
export function reviewInWords(review: PlanReview, { example }: Plan): string {
  const { says, alsoSays, broken, unknown, lessHarm, community, held, notReviewed } = review
  return [
    ...(example === "not an example" ? [] : [wrap(`Invented: ${example.title}. ${example.shows}`, ""), ""]),
    says,
    ...alsoSays.map((words) => wrap(words, "")),
    ...listed("Broken: each of these must hold, and on what the plan says does not", broken, inFull),
    ...listed(
      `Not known: each of these must hold, and the plan does not say whether it does. ${notKnownIsNotHeld}`,
      unknown,
      inFull,
    ),
    "",
    "Ways that do less",
    ...lessHarm.flatMap(({ way, how }) => [`  ${way}`, wrap(how, "    ")]),
    ...(community.length === 0
      ? []
      : ["", "Whom the people concerned could ask to stop or change it", ...asked(community)]),
    ...listed("Held, on what this plan says of itself", held, inShort),
    "",
    wrap(notReviewed, ""),
  ].join("\n")
}

function asked(community: PlanReview["community"]): readonly string[] {
  return [
    wrap("Which of them there are where you are is not known here.", "  "),
    ...community.flatMap(({ who, what }) => [`  ${who}`, wrap(what, "    ")]),
  ]
}

function listed(
  heading: string,
  safeguards: readonly SafeguardReviewed[],
  lines: (safeguard: SafeguardReviewed) => readonly string[],
): readonly string[] {
  return safeguards.length === 0 ? [] : ["", wrap(heading, ""), ...safeguards.flatMap(lines)]
}

function inFull(safeguard: SafeguardReviewed): readonly string[] {
  const { must, decidedBy, why, todo, rests } = safeguard
  return [
    wrap(must, "  "),
    ...decidedBy.map((one) => wrap(`because: ${answerInWords(one)}`, "    ")),
    wrap(`harm it prevents: ${why}`, "    "),
    wrap(`to do: ${todo}`, "    "),
    ...rests.map(({ source, cites, mark }) =>
      wrap(`rests on: ${sourceAmongAll(source).title}, ${cites} (${mark === "checked" ? "compared" : mark})`, "    "),
    ),
  ]
}

function inShort({ must, decidedBy }: SafeguardReviewed): readonly string[] {
  return [wrap(must, "  "), ...decidedBy.map((one) => wrap(`because: ${answerInWords(one)}`, "    "))]
}

function answerInWords({ asks, answers }: AnswerGiven): string {
  return `${asks} ${answers.join(" · ")}`
}

/** The form, question by question, with each answer as a file writes it. */
export function formInWords(): string {
  return [
    "The form distinguo.plan/1. A file begins with",
    "  schema: distinguo.plan/1",
    "  plan:",
    wrap(`and has a line for each question, such as “kind: peer visit”. ${noNames}`, ""),
    wrap(`A question that is left out is “${notKnown}”, and so may each be answered. ${whatIsNotMarked}`, ""),
    ...planTopics.flatMap((topic) => [
      "",
      topic,
      ...questionsAbout(topic).flatMap(({ id, asks, several, answers }) => [
        wrap(`${id}: ${asks}${several ? " (one or more, as a list)" : ""}`, "  "),
        ...answers.map(([value, words]) =>
          wrap(`${value}${value === words.toLowerCase() ? "" : ` = ${words}`}`, "    "),
        ),
      ]),
    ]),
    "",
    wrap(planNotReviewed, ""),
  ].join("\n")
}

/** The invented plans by name, each with what it shows. */
export function planListed(plans: readonly { readonly name: string; readonly plan: Plan }[]): string {
  return plans
    .flatMap(({ name, plan: { example } }) =>
      example === "not an example" ? [] : [`${name}: ${example.title}`, wrap(example.shows, "    ")],
    )
    .join("\n")
}
