import { aboutDelphi, aboutIloEleven, delphiNotShipped, screeningTools } from "distinguo/assessment"
import { definitions, lawsOnSexWork, regions } from "distinguo/law"
import { type Node, partsOf } from "distinguo/reasoning"
import { askedFor, inDangerTonight, places, responseTo, rights, safeguards, ties } from "distinguo/responses"
import { everyClaim, statedElsewhere } from "distinguo/sources"

/** One sentence, or one part of a text, that rests on a source; and where it was found. */
export interface Named {
  readonly where: string
  readonly source: string
  readonly mark: "checked" | "from memory" | "not marked"
}

/** Everything in the house’s data that names a source. */
export function everythingNamed(): readonly Named[] {
  return [
    ...definitions.flatMap(({ id, source, inForce, test }) => [
      { where: id, source, mark: "not marked" as const },
      ...citedIn(test).map((cited) => ({ where: `${id} ${inForce.from}`, ...cited })),
    ]),
    ...regions.map(({ code, source, mark }) => ({ where: `region ${code}`, source, mark })),
    ...screeningTools.flatMap(({ id, sources }) =>
      sources.map((source) => ({ where: `tool ${id}`, source, mark: "not marked" as const })),
    ),
    ...[aboutDelphi, aboutIloEleven, delphiNotShipped].map(({ source }) => ({
      where: "lists of indicators",
      source,
      mark: "not marked" as const,
    })),
    ...places.flatMap(({ duties }) => duties.map(({ id, source, mark }) => ({ where: id, source, mark }))),
    ...lawsOnSexWork.flatMap(({ name, law, police }) =>
      [...Object.values(law), ...Object.values(police)]
        .flatMap((answer) => (answer === "not compared" ? [] : answer))
        .map(({ source, mark }) => ({ where: `selling sex in ${name}`, source, mark })),
    ),
    ...rights.flatMap((group) => group.rights).flatMap(({ id, rests }) => grounds(`right ${id}`, rests)),
    ...askedFor
      .map(responseTo)
      .flatMap(({ need, today, costs }) => [...today, ...costs].flatMap(({ rests }) => grounds(`need ${need}`, rests))),
    ...inDangerTonight.flatMap(({ rests }) => grounds("in danger tonight", rests)),
    ...ties.flatMap(({ id, rests, exceptions, inForce, deadline, cooperation }) =>
      [
        rests,
        ...exceptions.map((one) => one.rests),
        ...("notToCountOn" in inForce ? [inForce.notToCountOn.rests] : []),
        ...("rests" in deadline ? [deadline.rests] : []),
        ...(cooperation.rests === "nothing was compared" ? [] : [cooperation.rests]),
      ].map(({ source, mark }) => ({ where: `tie ${id}`, source, mark })),
    ),
    ...safeguards.flatMap(({ id, rests }) => rests.flatMap((one) => grounds(`safeguard ${id}`, one))),
    ...everyClaim.flatMap(({ id, standsIn, heldAgainst }) =>
      [standsIn, ...heldAgainst.map(({ source }) => source)].map((source) => ({
        where: `claim ${id}`,
        source,
        mark: "not marked" as const,
      })),
    ),
    ...statedElsewhere.flatMap(({ words, rests }) =>
      rests === "practice" ? [] : [{ where: words, source: rests.source, mark: "not marked" as const }],
    ),
  ]
}

type Rests = "practice" | { readonly source: string; readonly mark: "checked" | "from memory" }

function grounds(where: string, rests: Rests): readonly Named[] {
  return rests === "practice" ? [] : [{ where, source: rests.source, mark: rests.mark }]
}

/** The sources that the parts of a test and its readings name for themselves. */
function citedIn(node: Node): readonly Omit<Named, "where">[] {
  const own = node.kind === "element" ? [node] : node.kind === "reading" ? node.options : []
  const cited = own.flatMap(({ source, mark }) => (source === undefined ? [] : [{ source, mark }]))
  const beneath = node.kind === "reading" ? node.options.map((option) => option.of) : partsOf(node)
  return [...cited, ...beneath.flatMap(citedIn)]
}
