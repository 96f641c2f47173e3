import {
  type DutyToReport,
  dutyAt,
  dutyWordsMark,
  keptForALawyer,
  onlyALawyersIsSafe,
  type Place,
  placeOf,
  places,
  roleNamed,
  roles,
  type Silence,
  silenceAt,
} from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { wordsAloud } from "./assessment-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** `distinguo duties [PLACE]`: what the law there makes a worker pass on, and the words to say; or every place. */
export function dutiesCommand({ named: [code], role, form }: Typed, computer: Computer): number {
  const takenAs = roleNamed(role)
  if (takenAs !== role) return complain(computer, problems.unknownRole(roles))
  if (code === undefined) {
    computer.say(form === "json" ? JSON.stringify({ schema, places: places.map(headOf) }) : listInWords())
    return exits.done
  }
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return complain(computer, problems.notAPlace())
  const place = placeOf(code)
  const { name, notCompared, advice } = place
  const duty = dutyAt(place, takenAs)
  const { silences } = silenceAt(code)
  const data = { schema, place: code, name, ...duty, silences, notCompared, advice, mark: dutyWordsMark }
  computer.say(form === "json" ? JSON.stringify(data) : placeInWords(code, place, duty))
  return exits.done
}

const schema = "distinguo.duties/1"

function headOf({ codes, name, duties, otherDuties, notCompared }: Place) {
  return { codes, name, duties: duties.map(({ id, cites, mark }) => ({ id, cites, mark })), otherDuties, notCompared }
}

function listInWords(): string {
  const rows = places.map(({ codes, name, duties }) => {
    const compared = duties.map(({ cites, mark }) => `${cites} (${mark})`).join("; ")
    return `  ${codes.join(", ").padEnd(26)}${name}: ${compared === "" ? "not compared" : compared}`
  })
  return [
    wrap(
      "Places whose duties to report were compared, each in part, and places known not to have been. Any other place has not been compared either and is treated like South Africa.",
      "",
    ),
    ...rows,
    "",
    wrap(`Roles: ${roles.join("; ")}.`, ""),
  ].join("\n")
}

function placeInWords(code: string, place: Place, duty: ReturnType<typeof dutyAt>): string {
  const { roleTakenAs, findingCreatesKnowledge, because, duties, say, toTheWorker } = duty
  return [
    `${code}, ${place.name}; role: ${roleTakenAs}`,
    wrap(`May a finding itself create a duty? ${findingCreatesKnowledge}. ${because}`, ""),
    ...duties.flatMap(dutyLines),
    "",
    "What stays between two people there, and what does not:",
    ...silenceAt(code).silences.map((silence) => wrap(silenceInWords(silence), "    ")),
    ...(onlyALawyersIsSafe(code)
      ? [
          "",
          "A file for a lawyer, kept apart (prepared_for: a lawyer):",
          ...keptForALawyer.map((words) => wrap(words, "    ")),
        ]
      : []),
    "",
    "Say this to the person first, in these or plainer words:",
    ...wordsAloud(say),
    wrap(dutyWordsMark, ""),
    "",
    "To you, not to them:",
    ...toTheWorker.map((words) => wrap(words, "    ")),
  ].join("\n")
}

function silenceInWords({ of, answer, words, rests }: Silence): string {
  return rests === "nothing was compared"
    ? `${of}: ${answer}`
    : `${of}: ${answer}. ${words} (${rests.cites}; ${rests.mark})`
}

/** A duty limb by limb, so that a lawyer can go through it. */
function dutyLines(duty: DutyToReport): readonly string[] {
  const { cites, mark, about, binds, trigger, when, to, consent, overrides, failing, exemptions, quotes } = duty
  const source = sourceById(duty.source)
  const limbs = [
    `about: ${about}`,
    `bound: ${binds.words}`,
    `set off by: ${trigger.words}`,
    `how sure: ${trigger.standard}`,
    `when: ${when}`,
    `to: ${to}`,
    `consent: ${consent}`,
    `goes before: ${overrides}`,
    `not reporting: ${failing}`,
    ...exemptions.map(({ words, cites }) => `exempt: ${words} (${cites})`),
    ...quotes.map((words) => `its words: “${words}”`),
    `not known: ${duty.notKnown.join("; ")}`,
    `compared: ${source.checked}. ${source.at}`,
  ]
  return ["", `${cites} (${mark})`, ...limbs.map((limb) => wrap(limb, "    "))]
}

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
