import type { FactId } from "distinguo/facts"
import { asksForNoCoercion, definitions } from "distinguo/law"
import { conclude } from "distinguo/reasoning"
import { describe, expect, test } from "vitest"
import { type Pattern, patterns, signs, standingsOf } from "./fact-patterns.ts"

/** The later texts of the United States, and those of Canada, Australia and New Zealand; each by a short name. */
const short: Readonly<Record<string, string>> = {
  "us-tvpa/sex-trafficking-bare": "US12",
  "us-tvpa/wider-label": "US17",
  "us-18-usc-1581/peonage": "1581",
  "us-18-usc-1583/enticement-into-slavery": "1583",
  "us-18-usc-1584/involuntary-servitude": "1584",
  "us-18-usc-1590/trafficking-for-labor": "1590",
  "us-18-usc-1592/papers": "1592",
  "us-18-usc-1597/immigration-papers": "1597",
  "ca-criminal-code/s279-01-trafficking": "CA",
  "ca-criminal-code/s279-011-trafficking-under-18": "CA18",
  "ca-irpa/s118-trafficking-into-canada": "IRPA",
  "au-criminal-code/s270-1-slavery": "AU270.1",
  "au-criminal-code/s270-4-servitude": "AU270.4",
  "au-criminal-code/s270-6-forced-labour": "AU270.6",
  "au-criminal-code/s270-7a-forced-marriage": "AU270.7A",
  "au-criminal-code/s270-1a-debt-bondage": "AU270.1A",
  "au-criminal-code/s270-7-deceptive-recruiting": "AU270.7",
  "au-criminal-code/s271-2-1-by-coercion": "AU271.2.1",
  "au-criminal-code/s271-2-1b-with-recklessness": "AU271.2.1B",
  "au-criminal-code/s271-2-2-by-deception": "AU271.2.2",
  "au-criminal-code/s271-4-children": "AU271.4",
  "au-criminal-code/s271-5-domestic": "AU271.5",
  "nz-crimes-act-1961/s98d-trafficking": "NZ98D",
  "nz-crimes-act-1961/s98aa-dealing-under-18": "NZ98AA",
  "nz-crimes-act-1961/s98-slavery": "NZ98",
  "nz-prostitution-reform-act-2003/s16-inducing-or-compelling": "NZ16",
}

/** What these texts answer to a pattern; what is not named is a no. `?!` is a missing fact, `?` an open law. */
interface Answer {
  readonly expect: string
  readonly noCoercion?: readonly string[]
}

/** For the patterns of the list, by the words they begin with. */
const answers: Readonly<Record<string, Answer>> = {
  // The reference: bare "sex trafficking" is "?" for the landlord and for the friend who books; no severe form.
  "P1:": { expect: "US12:? US17:?" },
  "P2:": { expect: "US12:? US17:?" },
  // The helper takes them there for paid sex and gains: the bare sense needs no more. Canada, Australia, New Zealand no.
  "P3:": { expect: "US12:Y US17:Y", noCoercion: ["US12", "US17"] },
  "P4:": { expect: "US12:Y US17:Y", noCoercion: ["US12", "US17"] },
  // Of a child nothing is labelled. The client is within the bare sense; whether paying is dealing is open.
  "P5:": { expect: "US12:Y US17:Y NZ98AA:?" },
  "P6:": { expect: "" },
  // The reference has Canada "?", since deception is a factor only; these facts tell of a threat (see "P8 without").
  "P8:": { expect: "US12:Y US17:Y 1584:Y 1590:Y CA:Y AU270.6:Y AU270.7:Y NZ98D:Y NZ16:Y" },
  // Canada's safety "?", its section 118 Y; Australia's (2B) Y expressly. Not free to go by a lie: 270.6 too.
  "P9:": {
    expect: "US12:Y US17:Y CA:? IRPA:Y AU270.6:Y AU270.7:Y AU271.2.1:Y AU271.2.1B:Y AU271.2.2:Y NZ98D:Y",
  },
  "P10:": { expect: "" },
  // Forced labour is told, so that the texts which name it answer; the reference has Canada "?" and is silent on them.
  "P13:": { expect: "CA:? AU270.6:Y NZ98D:Y" },
  // The reference has Australia "?": is begging labour? These facts say that it was work, and forced.
  "P16:": { expect: "US17:Y 1584:Y 1590:Y CA:Y AU270.6:Y AU271.5:Y NZ98D:Y" },
  "P21: one of the three": {
    expect: "US12:Y US17:Y 1581:Y 1584:Y 1590:Y CA:? AU270.4:Y AU270.6:Y AU270.1A:Y NZ98D:Y NZ98:Y",
  },
  "P21: one of the nine": { expect: "US12:Y US17:Y", noCoercion: ["US12", "US17"] },
  "P22:": { expect: "" },
  "P23:": { expect: "US12:Y US17:Y 1584:Y 1590:Y CA:Y AU270.6:Y NZ98D:Y NZ16:Y" },
  // What came only later is not at the border: 271.2 no, and whether harbouring after entry carries it is open in Canada.
  "P24:": { expect: "US17:Y 1584:Y 1590:Y CA:Y IRPA:? AU270.4:Y AU270.6:Y NZ98D:Y" },
  "P25:": {
    expect: "US12:Y US17:Y 1584:Y 1590:Y CA:Y IRPA:Y AU270.6:Y AU271.2.1:Y AU271.2.1B:Y NZ98D:Y",
  },
  // Paying is itself an act of the bare sense. The blow makes it no severe form, and the label is not given beside it.
  "a client pays": { expect: "US12:Y US17:Y" },
  "a foreman": { expect: "" },
  "the hours": { expect: "" },
  "keeps a family": { expect: "" },
  "16, recruited": { expect: "US12:Y US17:Y" },
  "16, taken": { expect: "US12:Y US17:Y NZ98AA:Y" },
  threatened: { expect: "US12:Y US17:Y 1584:Y 1590:Y CA:Y AU270.4:Y AU270.6:Y NZ98D:Y NZ16:Y" },
}

/** Patterns of the reference that others keep as data, as far as these texts read them. */
const further: readonly (Pattern & Answer)[] = [
  {
    name: "P7: 19, willing, recruited to sell sex for a small share",
    yes: ["recruited", "procured", "meant_for_paid_sex", "sexual_services_exchanged", "third_party_gain"],
    expect: "US12:Y US17:Y",
    noCoercion: ["US12", "US17"],
  },
  {
    name: "P8 without a threat: deceived about the job, and cannot leave",
    yes: ["recruited", "harboured", "deceived_job", "sexual_services_exchanged", "work_or_service", "obtained"],
    no: ["can_leave"],
    // Safety is open; neither journey nor threat, so no 271, no 1584 and no section 16.
    expect: "US12:Y US17:Y CA:? AU270.6:Y AU270.7:Y NZ98D:Y",
  },
  {
    name: "P11: someone keeps the passport safe; free at weekends, paid as agreed; nobody said what it is kept for",
    yes: ["recruited", "harboured", "work_or_service", "obtained", "docs_confiscated", "advantage_given"],
    no: ["own_documents"],
    unknown: ["status_leverage_used"],
    // 1592(a)(3) needs a severe form, which is absent: the reference's "?" names that condition.
    expect: "1597:?!",
  },
  {
    name: "P12: a fee of the agency, credited fairly, with an end; nobody said whether it is far too high",
    yes: ["recruited", "work_or_service", "obtained", "fees_debt", "advantage_given"],
    unknown: ["debt_excessive"],
    expect: "AU270.1A:?!",
  },
  {
    name: "P12, and interest is added without account",
    yes: ["recruited", "work_or_service", "obtained", "debt_bondage", "advantage_given"],
    // A debt without account makes someone a slave in New Zealand's section 98(2), from memory.
    expect: "AU270.1A:Y NZ98:Y",
  },
  {
    name: "P14: a partner persuades; all the money handed over; whether by a lie or by shame was not told",
    yes: [
      "procured",
      "enticed",
      "harboured",
      "sexual_services_exchanged",
      "third_party_gain",
      "lived_on_earnings",
      "earnings_taken",
      "vulnerability_used",
      "prostitution_of_others_exploited_occurred",
    ],
    unknown: ["deceived_relationship", "psych_abuse", "went_on_to_avoid_harm"],
    expect: "US12:Y US17:Y CA:? AU270.6:?! NZ98D:?!",
  },
  {
    name: "P15: never threatened, never paid, stays in hope of the pay",
    yes: ["recruited", "work_or_service", "obtained", "wages_withheld", "vulnerability_used"],
    no: ["can_leave"],
    // Pay kept back, and no way to leave with it, is work under a menace (LAW-20): so New Zealand.
    expect: "CA:? AU270.6:? NZ98D:Y",
  },
  {
    name: "P18: 16, promised in marriage for a payment, taken abroad; whether anyone used their power was not told",
    yes: [
      "under_18_at_act",
      "transported",
      "travel_arranged",
      "moved_across_border",
      "payment_to_controller",
      "forced_marriage_occurred",
      "forced_marriage_intended",
      "practice_similar_to_slavery_occurred",
    ],
    unknown: ["power_abuse"],
    // Section 98(1)(g) speaks of a woman, whom the facts do not name.
    expect: "AU270.7A:?! AU271.2.1B:? AU271.4:? NZ98:?",
  },
]

const current = definitions.filter(({ id, inForce }) => inForce.until === undefined && id in short)

const tried = [
  ...Object.entries(answers).map(([begins, answer]) => {
    const pattern = patterns.find(({ name }) => name.startsWith(begins))
    if (pattern === undefined) throw new Error(`no pattern begins with ${begins}`)
    return { ...pattern, noCoercion: [], ...answer }
  }),
  ...further,
]

test("LAW-40: every text has a short name here", () => {
  expect(current.map(({ id }) => short[id]).sort()).toEqual(Object.values(short).sort())
})

describe.each(tried)("$name", (pattern) => {
  const standings = standingsOf(pattern)
  const expected = new Map(pattern.expect.split(" ").map((one) => one.split(":") as [string, string]))

  test("LAW-40: each text answers as the reference does; what is not named here is a no", () => {
    const answered = current.map(({ id, test }) => {
      const { standing, because } = conclude(test, standings)
      return [short[id], signs[standing] === "?" && because === undefined ? "?!" : signs[standing]]
    })
    expect(answered).toEqual(current.map(({ id }) => [short[id], expected.get(short[id] ?? "") ?? "N"]))
  })

  test("LAW-40: a missing fact is one that the pattern names, and settles the answer or leaves it to a reading", () => {
    const missing = current.filter(({ id }) => expected.get(short[id] ?? "") === "?!")
    const told = { ...standings, ...Object.fromEntries((pattern.unknown ?? []).map((fact) => [fact, "no"])) }
    for (const { test } of missing) {
      const { standing, because } = conclude<FactId>(test, told)
      expect(because ?? standing).not.toBe("unknown")
    }
  })

  test("LAW-40, LAW-19: what is met though nobody was coerced is labelled, and nothing else", () => {
    const labelled = current.filter((definition) => asksForNoCoercion(definition, standings)).map(({ id }) => short[id])
    expect(labelled).toEqual(pattern.noCoercion ?? [])
  })
})
