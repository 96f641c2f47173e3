import type { Account, Episode } from "distinguo/accounts"
import {
  type AccountIndicators,
  aboutDelphi,
  aboutIloEleven,
  ageNotSettled,
  askedAbout,
  cannotBePositive,
  combiningRules,
  comeBack,
  type DimensionRead,
  delphiNotShipped,
  dimensionInWords,
  forAnotherAge,
  type IndicatorCovered,
  type IndicatorsOfEpisodes,
  iloEleven,
  nothingIsAQuestion,
  notStatedIsNoQuestion,
  screeningIsNot,
} from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { episodeHeading } from "./assessment-words.ts"
import { inWords } from "./standing-words.ts"
import { wrap } from "./wrap.ts"

/** An account beside a list, for reading on a screen: why something is not known is said here, and never in `--json`. */
export function indicatorsInWords(account: Account, read: AccountIndicators): string {
  const { list, rule, readings } = read
  const young = nothingIsAQuestion(account)
  const about = list === "ilo-11" ? aboutIloEleven : aboutDelphi
  return [
    `${account.label}  (${account.told})`,
    list === "ilo-11" ? aboutIloEleven.title : aboutDelphi.titles[list],
    wrap(`Mark: ${about.mark}.`, "  "),
    ...(list === "ilo-11" ? [aboutIloEleven.revision, aboutIloEleven.meaning] : aboutDelphi.cautions).map((words) =>
      wrap(words, "  "),
    ),
    wrap(screeningIsNot, "  "),
    ...(young ? [wrap(notStatedIsNoQuestion, "  ")] : []),
    ...readings.flatMap((reading) => {
      const episodes = account.episodes.filter(({ id }) => reading.episodes.includes(id))
      return ["", episodeHeading(episodes), ...readingLines(reading, episodes, young), ...outcomeLines(reading, rule)]
    }),
    "",
    wrap(comeBack, ""),
    ...(list === "ilo-11" ? [] : notShippedLines()),
    "This is not a decision of any authority.",
  ].join("\n")
}

function readingLines(reading: IndicatorsOfEpisodes, episodes: readonly Episode[], young: boolean): readonly string[] {
  switch (reading.kind) {
    case "for another age":
      return [wrap(forAnotherAge, "  ")]
    case "coverage":
      return [...reading.indicators.flatMap(spokenLines), ...(young ? [] : silentLines(reading.indicators, episodes))]
    case "dimensions":
      return [
        ...(reading.age === "not settled" ? [wrap(ageNotSettled, "  ")] : []),
        ...reading.dimensions.flatMap(dimensionLines),
      ]
    default:
      return reading satisfies never
  }
}

/** Under an indicator only what someone answered; the rest is not a list of what may have been done to them. */
function spokenLines({ name, spokenOf, facts }: IndicatorCovered): readonly string[] {
  if (spokenOf === "nothing stated") return []
  return [
    "",
    `  ${name}`,
    ...facts
      .filter(({ said }) => said.length > 0)
      .flatMap(({ fact, ownAccount, everythingSaid, said }) => [
        wrap(`${factById(fact).label} (${said.map(({ by, answer }) => `${by}: ${answer}`).join("; ")})`, "    "),
        `      on their own account: ${inWords(ownAccount)}; with everything said: ${inWords(everythingSaid)}`,
      ]),
  ]
}

function silentLines(indicators: readonly IndicatorCovered[], episodes: readonly Episode[]): readonly string[] {
  const asked = (how: ReturnType<typeof askedAbout>): string =>
    iloEleven
      .filter((one, at) => indicators[at] !== undefined && askedAbout(one, indicators[at], episodes) === how)
      .map(({ name }) => name)
      .join("; ")
  const settled = asked("asked, and nothing settled")
  const unasked = asked("not asked about at all")
  return [
    ...(settled === "" ? [] : ["", wrap(`Asked about, and nothing settled: ${settled}.`, "  ")]),
    ...(unasked === "" ? [] : ["", wrap(`Not asked about at all, and nothing need be: ${unasked}.`, "  ")]),
  ]
}

function dimensionLines(read: DimensionRead): readonly string[] {
  const { name, ownAccount, everythingSaid, canBePositive } = read
  const same = JSON.stringify(ownAccount.indicators) === JSON.stringify(everythingSaid.indicators)
  const untold = everythingSaid.indicators.filter(({ untold }) => untold === "no fact of ours says this")
  const settled = everythingSaid.standing !== "unknown"
  return [
    "",
    `  ${name}`,
    `    On their own account: ${inWords(ownAccount.standing)}`,
    wrap(dimensionInWords(read, ownAccount), "      "),
    ...(same
      ? ["    With everything said: the same, for the same reasons"]
      : [
          `    With everything said: ${inWords(everythingSaid.standing)}`,
          wrap(dimensionInWords(read, everythingSaid), "      "),
        ]),
    ...(canBePositive !== "yes" && settled ? [wrap(cannotBePositive, "    ")] : []),
    ...(untold.length === 0
      ? []
      : [wrap(`No fact of ours says: ${untold.map(({ name }) => name).join("; ")}.`, "    ")]),
  ]
}

function outcomeLines(reading: IndicatorsOfEpisodes, rule: AccountIndicators["rule"]): readonly string[] {
  if (reading.kind !== "dimensions") return []
  if (rule === "none") return ["", wrap("No rule for putting dimensions together was chosen, so none was used.", "  ")]
  const { title, asks } = combiningRules[rule]
  return [
    "",
    `  Put together ${title}`,
    wrap(asks, "    "),
    ...reading.outcomes.map(
      ({ name, ownAccount, everythingSaid }) =>
        `    ${name}: on their own account ${inWords(ownAccount)}; with everything said ${inWords(everythingSaid)}`,
    ),
  ]
}

function notShippedLines(): readonly string[] {
  const { lists, because, points } = delphiNotShipped
  return [
    "",
    wrap(`Not here: the lists on ${lists.join(" and ")}. ${because} What of them has a source:`, ""),
    ...points.map((point) => wrap(point, "  ")),
    "",
  ]
}
