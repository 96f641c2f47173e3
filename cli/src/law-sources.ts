import { everyClaim, everySource, type Source } from "distinguo/sources"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo law sources [ID]`: where everything comes from, what was compared and what it does not show. */
export function sourcesCommand({ named: [, id], form }: Typed, computer: Computer): number {
  const asked = everySource.filter((source) => id === undefined || source.id === id)
  if (asked.length === 0) {
    computer.complain(problems.unknownSource())
    return exits.usage
  }
  const claims = everyClaim.filter(({ standsIn }) => asked.some((source) => source.id === standsIn))
  const data = { schema: "distinguo.sources/1", sources: asked, claims }
  computer.say(form === "json" ? JSON.stringify(data) : asked.flatMap(sourceLines).join("\n"))
  return exits.done
}

function sourceLines({ id, title, by, date, at, checked, doesNotShow }: Source): readonly string[] {
  return [
    id,
    wrap(`${title}. ${by}, ${date}. ${at}`.trim(), "    "),
    wrap(`Compared: ${checked}.`, "    "),
    wrap(`Does not show: ${doesNotShow}.`, "    "),
    ...everyClaim
      .filter(({ standsIn }) => standsIn === id)
      .flatMap(({ says, at: where, compared, heldAgainst, doesNotShow: not }) => [
        wrap(`It says (${where}): ${says} ${capital(compared)}.`, "    "),
        ...heldAgainst.map(({ source, shows }) => wrap(`${source}: ${shows}.`, "        ")),
        wrap(`Does not show: ${not}.`, "        "),
      ]),
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
