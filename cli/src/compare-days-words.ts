import type { Account } from "distinguo/accounts"
import {
  comeBack,
  type DaysCompared,
  type FindingOfADay,
  type FindingOfTwoDays,
  partWithPlace,
  standsWord,
} from "distinguo/assessment"
import type { WhatChanged } from "distinguo/law"
import { episodeHeading, whatTheySaid } from "./assessment-words.ts"
import { assumedInWords } from "./compare-words.ts"
import { labelOf } from "./ladder.ts"
import { shapeOf } from "./standing-words.ts"
import { wrap } from "./wrap.ts"

/** The findings that differ between the law of two days, each with the words that came or went. */
export function daysInWords(account: Account, compared: DaysCompared): string {
  const { versions, assumed, differ, changedAlike, days } = compared
  const groups = [...new Set(differ.map(({ episodes }) => episodes.join(" ")))]
  const alike = [...new Set(changedAlike.map(({ definition }) => definition))]
  return [
    `${account.label}  (${account.told})`,
    `law as encoded ${versions.law}, vocabulary ${versions.vocabulary}`,
    ...(assumed === 0 ? [] : [wrap(assumedInWords(assumed), "")]),
    ...whatTheySaid(account),
    "",
    `The law of ${days[0]}, and of ${days[1]}`,
    ...(groups.length === 0 ? ["", wrap("No finding differs between these two days.", "  ")] : []),
    ...groups.flatMap((group) => [
      "",
      episodeHeading(account.episodes.filter(({ id }) => group.split(" ").includes(id))),
      ...differ.filter(({ episodes }) => episodes.join(" ") === group).flatMap(findingLines),
    ]),
    ...(alike.length === 0
      ? []
      : ["", wrap(`Changed between the two days, and no finding here turns on it: ${alike.join(", ")}.`, "")]),
    "",
    wrap(comeBack, ""),
    "This is not a decision of any authority.",
  ].join("\n")
}

function findingLines({ title, instrument, first, second, changed, bearing }: FindingOfTwoDays): readonly string[] {
  return [
    "",
    `  ${title}, ${instrument}`,
    ...dayLines(first),
    ...dayLines(second),
    ...(bearing.length === 0
      ? []
      : bearing.map(({ cites, quotes, mark, parts }) =>
          wrap(
            `It turns on these words: ${cites} “${quotes}” (${mark}), for ${parts.map((part) => `“${part}”`).join(", ")}.`,
            "    ",
          ),
        )),
    ...changedLines(changed),
  ]
}

function dayLines({ day, inForceFrom, ownAccount, everythingSaid }: FindingOfADay): readonly string[] {
  const head = `    ${day}, text in force from ${inForceFrom}`
  const said = ({ stands, deciding }: FindingOfADay["ownAccount"]): string =>
    `${stands === "not in force" ? "" : `${shapeOf(stands)} `}${standsWord[stands]}${stands === "yes" || deciding.length === 0 ? "" : `: ${deciding.map(partWithPlace).join(", ")}`}`
  const [own, all] = [said(ownAccount), said(everythingSaid)]
  if (own === all) return [head, wrap(own, "      ")]
  return [head, wrap(`On their own account ${own}`, "      "), wrap(`With everything said ${all}`, "      ")]
}

function changedLines({ facts, words }: WhatChanged): readonly string[] {
  const quoted = (these: WhatChanged["words"]["come"]): string =>
    these.map(({ cites, quotes, mark }) => `${cites} “${quotes}” (${mark})`).join("; ")
  return [
    ...(words.gone.length === 0 ? [] : [wrap(`Words only in the older text: ${quoted(words.gone)}.`, "    ")]),
    ...(words.come.length === 0 ? [] : [wrap(`Words only in the newer text: ${quoted(words.come)}.`, "    ")]),
    ...(facts.gone.length === 0 ? [] : [wrap(`Read no longer: ${facts.gone.map(labelOf).join("; ")}.`, "    ")]),
    ...(facts.come.length === 0 ? [] : [wrap(`Read since then: ${facts.come.map(labelOf).join("; ")}.`, "    ")]),
  ]
}
