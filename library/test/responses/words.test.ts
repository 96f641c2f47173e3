import { dutyAt, placeOf, places, roles } from "distinguo/responses"
import { expect, test } from "vitest"
import { dutyWhere, everyDuty } from "./every-place-and-role.ts"

/** What is read aloud; what stands in brackets only the worker sees. */
const aloud = (say: readonly string[]): readonly string[] => say.filter((words) => !/^\(.*\)$/.test(words))
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/)
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? []

const label =
  /\b(victims?|traffick\w*|rescu\w*|pimps?|suspicious|prostitut\w*|illegals?|undocumented|risks?|offenders?|slave(s|ry)?|she|he|her|him|his)\b/i
const silence =
  /\b(confiden\w*|secrets?|secrecy|private(ly)?|between us|safe with me|never (tell|say|pass)|not tell anyone|won't|will not (tell|pass|say)|nobody will|stays? (here|with me)|promise)\b/i

interface Wrong {
  readonly unplain: readonly string[]
  readonly labels: readonly string[]
  readonly promises: readonly string[]
  readonly questions: readonly string[]
}

function wrongIn(say: readonly string[]): Wrong {
  const lines = aloud(say)
  return {
    unplain: lines.filter(
      (line) =>
        words(line).some((word) => word.length > 11) ||
        sentences(line).some((sentence) => words(sentence).length >= 20) ||
        !/\b(I|me|my|you|your)\b/.test(line),
    ),
    labels: lines.filter((line) => label.test(line)),
    promises: lines.filter((line) => silence.test(line)),
    questions: lines.filter((line) => line.includes("?")),
  }
}

const nothingWrong: Wrong = { unplain: [], labels: [], promises: [], questions: [] }

test("RESPONSES-8, RESPONSES-9, CARE-1: for every place and role the words are plain, and promise and ask nothing", () => {
  for (const { say, place, role } of everyDuty()) expect(wrongIn(say), `${place}, ${role}`).toEqual(nothingWrong)
})

test("RESPONSES-8, RESPONSES-9: the search finds words that are not plain, a label, a promise and a question", () => {
  const planted = {
    unplain: ["You may incriminate someone unintentionally.", `You ${"and I ".repeat(10)}talk.`, "The law is the law."],
    labels: ["You may be a victim.", "I look for trafficking.", "I am here to rescue you."],
    promises: [
      "What you tell me is confidential.",
      "I will never tell anyone.",
      "This stays between us.",
      "I will not pass it on.",
    ],
    questions: ["Are you under 18?"],
  }
  for (const [kind, lines] of Object.entries(planted)) {
    for (const line of lines) expect(wrongIn([line])[kind as keyof Wrong], line).toEqual([line])
  }
})

test("RESPONSES-9, CARE-1: nothing need be told, help does not depend on it, and anything may be asked", () => {
  for (const { say, place, role } of everyDuty()) {
    const whole = say.join(" ")
    const at = (part: string) => whole.indexOf(part)
    for (const part of [
      "You don't have to tell me anything.",
      "You can stop any time. I will help you just the same.",
      "under 18",
      "There may be more that I could not check. Ask me before you tell me something you do not want passed on.",
      "You can ask me about anything without telling me about yourself.",
      "(Say what you keep, where, until when, and how they can have it deleted.)",
      "If I check what you said against the law, the answer may become something I must pass on. I need not check it. That does not undo what you told me.",
    ]) {
      expect(at(part), `${place}, ${role}: ${part}`).toBeGreaterThanOrEqual(0)
    }
    expect(at("You don't have to tell me anything.")).toBeLessThan(at("under 18"))
    expect(at("under 18")).toBeLessThan(at("You can ask me about anything"))
  }
})

test("RESPONSES-10: where nothing that binds the role was compared, the words say that the law may make them pass things on", () => {
  const unchecked = dutyWhere("not said", "not said").say
  expect(unchecked.join(" ")).toContain("The law may make me pass some things on: to the police, child services")
  for (const place of ["FR", "US-CA", "GB", "GB-NIR"]) expect(dutyWhere(place, "caseworker").say).toEqual(unchecked)
  for (const place of ["GB-ENG", "GB-SCT"]) expect(dutyWhere(place, "outreach worker").say).toEqual(unchecked)
})

test("RESPONSES-10, CARE-1: in South Africa they name the child, the adult, the police, and that a guess can be enough", () => {
  const to = (role: string) => dutyWhere("ZA", role).say.join(" ")
  for (const role of ["outreach worker", "not said", "interpreter", "other"]) {
    expect(to(role)).toContain("If you tell me that you are one of them, the law makes me tell the police at once.")
    expect(to(role)).toContain(
      "the same for adults I meet in my work, if they are used so. I must tell the police even if you do not want it.",
    )
  }
  for (const role of roles)
    expect(to(role)).toContain("it can be enough that I guess it, or that I should have guessed it")
  expect(to("friend or relative")).toContain(
    "If you are an adult, this law does not make me tell the police. It lets me.",
  )
  expect(to("friend or relative")).not.toContain("for adults I meet in my work")
  const lawyer = to("lawyer or their staff")
  expect(lawyer).toContain("If you are an adult, I need not pass on what you tell me to get legal advice.")
  expect(lawyer).toContain("I may have to pass on what you tell me for other reasons.")
  expect(lawyer).toContain("If you tell me that you are one of them, I may have to tell the police at once.")
  expect(lawyer).not.toContain("for adults I meet in my work")
})

test("RESPONSES-10: in Germany they name what can still be stopped, and that telling the person it threatens is enough", () => {
  const to = (role: string) => dutyWhere("DE", role).say.join(" ")
  for (const role of ["caseworker", "not said", "lawyer or their staff"]) {
    expect(to(role)).toContain("The law makes me pass on a few very serious crimes.")
    expect(to(role)).toContain("Telling that person in time is also enough.")
    expect(to(role)).toContain(
      "only for what can still be stopped, and even if you do not want it. What is over I need not",
    )
  }
  expect(to("lawyer or their staff")).toContain("to try hard to stop it myself")
  expect(to("caseworker")).not.toContain("to try hard to stop it myself")
  expect(to("clergy")).toContain("It does not make me do so, as clergy.")
  expect(to("clergy")).not.toContain("The law makes me pass on")
})

test("RESPONSES-10: in England and Wales and in Scotland an office passes on no name of an adult who does not agree", () => {
  for (const place of ["GB-ENG", "GB-WLS", "GB-SCT"]) {
    for (const role of ["public authority", "not said"])
      expect(dutyWhere(place, role).say.join(" ")).toContain(
        "nothing that shows who you are goes with that notice, unless you agree",
      )
    expect(dutyWhere(place, "public authority").say.join(" ")).toContain("My office")
  }
})

test("RESPONSES-21, RESPONSES-10, CARE-1, PROMISE-8: in India every limb of the duty is said, as one would say it on a street and never as an order", () => {
  for (const role of roles) {
    const say = dutyWhere("IN", role).say.join(" ")
    for (const limb of [
      "If you tell me you're under 18 and someone did something sexual with you, I must tell the police.",
      "The law makes me, even if you wanted it, and even if you don't want me to.",
      "I may have to tell them too if I am only afraid that it may happen to you.",
      "It is the same for someone else under 18 you tell me of.",
    ]) {
      expect(say).toContain(limb)
    }
  }
  for (const { say } of everyDuty()) for (const line of say) expect(line).not.toMatch(/^Say you|Say you tell me/)
})

test("RESPONSES-10: that other laws may reach further is left out only where all of them were compared", () => {
  for (const place of places) {
    for (const role of roles) {
      const known = dutyAt(place, role).say.join(" ")
      expect(known).toMatch(/Other laws may make me pass on more|The law may make me pass some things on/)
    }
  }
})

test("RESPONSES-11, CARE-3: to the worker: first the offer, then each duty's article and mark, what was not compared, a lawyer", () => {
  for (const { toTheWorker, duties, place, roleTakenAs } of everyDuty()) {
    const whole = toTheWorker.join(" ")
    expect(toTheWorker[0]).toContain("Shall I just tell you what there is?")
    expect(toTheWorker.at(-1)).toContain("lawyer of the place")
    for (const { cites, mark } of duties) expect(whole).toContain(`(${cites}; ${mark})`)
    for (const words of placeOf(place).notCompared) expect(whole).toContain(words)
    expect(whole.includes("the widest duty is assumed")).toBe(roleTakenAs === "not said")
    expect(whole).not.toMatch(/victim|traffick|rescu|suspicious|pimp/i)
    expect(new Set(toTheWorker).size).toBe(toTheWorker.length)
  }
})

test("RESPONSES-11: a duty that passes the role by is named too, with why", () => {
  expect(dutyWhere("DE", "clergy").toTheWorker.join(" ")).toContain(
    "Read as not binding you: clergy are exempt. (StGB §§ 138, 139; checked)",
  )
  expect(dutyWhere("GB-ENG", "caseworker").toTheWorker.join(" ")).toContain("binds listed public authorities only")
  expect(dutyWhere("DE", "lawyer or their staff").toTheWorker.join(" ")).toContain("For your role: lawyers, doctors")
})

test("RESPONSES-12, CARE-24: in South Africa: hold it against no law, or only with a lawyer, whose notes stand apart", () => {
  for (const role of roles) {
    const whole = dutyWhere("ZA", role).toTheWorker.join(" ")
    expect(whole).toContain("Best not to hold what was said against any law here at all; or only with a lawyer")
    expect(whole).toContain("Keep what is meant for a lawyer apart")
  }
  expect(dutyWhere("FR", "caseworker").toTheWorker.join(" ")).not.toContain("Best not to hold")
})
