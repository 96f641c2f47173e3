import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not, unless } from "../../reasoning/index.ts"

/**
 * The first criterion. A court reading article 4 of the European Convention starts from it too (modern-slavery-act-2015).
 * Both criteria name their source, so that in another text nobody takes 2(1) for an article of that text.
 */
export const menaceOfAnyPenalty = element(
  "menace of any penalty",
  { cites: "2(1)", quotes: "under the menace of any penalty", mark: "checked", source: "ilo-c29" },
  element(
    "what counts as a penalty",
    { cites: "practice under 2(1)", quotes: "any penalty", mark: "from memory", source: "ilo-supervision" },
    any(
      "violence_physical",
      "violence_sexual",
      "threat_violence",
      "threat_family",
      "threat_denounce",
      "threat_expose",
      "psych_abuse",
      "children_used",
      "confined",
      "docs_confiscated",
      "status_leverage_used",
      "debt_bondage",
      "wages_withheld",
      "earnings_taken",
      "care_denied",
      "necessities_withheld",
      "isolated",
      "finance_restricted",
      "substances",
      "made_to_believe_harm",
      "coerced_otherwise",
      "penalty_other",
    ),
  ),
)

/** Work of any kind, selling sex too: the article says "all". */
export const anyWorkOrService = any<FactId>("work_or_service", "sexual_services_exchanged")

/** Ways in which an offer that was free is taken away, or never was free. */
const freedomTakenAway = [
  "deceived_job",
  "deceived_conditions",
  "deceived_legal",
  "abduction",
  "kept_on_after_no",
  "confined",
  not<FactId>("can_leave"),
] as const

/** The second criterion: the only place where this house's law reads an agreement. */
export const notOfferedVoluntarily = element<FactId>(
  "not offered voluntarily",
  { cites: "2(1)", quotes: "has not offered himself voluntarily", mark: "checked", source: "ilo-c29" },
  element(
    "what takes the free offer away",
    { cites: "practice under 2(1)", quotes: "voluntarily", mark: "from memory", source: "ilo-supervision" },
    any(not("consent_initial"), ...freedomTakenAway),
  ),
)

/**
 * Work under a menace that one cannot freely refuse or leave, without asking what was agreed: for texts in which an
 * agreement does no work of its own, and which name forced labour without defining it.
 */
export const workUnderMenace = element<FactId>(
  "work under a menace",
  { cites: "2(1)", quotes: "forced or compulsory labour", mark: "from memory", source: "ilo-c29" },
  all(
    anyWorkOrService,
    menaceOfAnyPenalty,
    // A lie at the start is not enough here: one must not be able to refuse, go or leave.
    any("abduction", "kept_on_after_no", "confined", not("can_leave")),
    // Work for the public has exceptions of its own, which texts on trafficking do not repeat.
    not("required_by_state_or_community"),
  ),
)

/**
 * Forced or compulsory labour: ILO Convention No. 29 of 1930, article 2.
 *
 * Two criteria make the definition, a menace and the want of a free offer; nobody need have been moved, recruited or
 * deceived, and hardship alone is no menace. Which penalties count, and that an offer can be taken back, is how the
 * ILO's supervisory bodies read the words: those parts are marked from memory.
 */
export const forcedLabour = define<FactId>({
  id: "ilo-c29/forced-labour",
  title: "Forced or compulsory labour",
  instrument: "ILO Convention No. 29 of 1930",
  jurisdiction: "international",
  inForce: { from: "1932-05-01", mark: "checked" },
  source: "ilo-c29",
  notes: [
    "Work of any kind, legal or not, paid or not; sex work too.",
    "Needing the money is not a menace. Someone who keeps earned pay back so that the person stays is.",
    "The exceptions concern work for the public. One question settles all of them for work done for a private person or business.",
    "The Protocol of 2014 reaffirms this definition and has none of its own. Where a State joined it, authorities must be entitled not to punish someone for what they were compelled to do as a direct consequence (article 4(2)): one may ask them to use it.",
  ],
  test: unless(
    all(
      element("work or service", { cites: "2(1)", quotes: "all work or service", mark: "checked" }, anyWorkOrService),
      menaceOfAnyPenalty,
      notOfferedVoluntarily,
    ),
    element(
      "an exception",
      { cites: "2(2)", quotes: "shall not include", mark: "checked" },
      all(
        "required_by_state_or_community",
        any(
          element(
            "military service",
            { cites: "2(2)(a)", quotes: "work of a purely military character", mark: "checked" },
            "military_service_work",
          ),
          element(
            "civic obligations",
            { cites: "2(2)(b)", quotes: "normal civic obligations", mark: "checked" },
            "civic_obligation_work",
          ),
          element(
            "conviction in a court",
            { cites: "2(2)(c)", quotes: "conviction in a court of law", mark: "checked" },
            all("court_conviction_work", "supervised_by_public_authority", not("hired_to_private_party")),
          ),
          element("emergency", { cites: "2(2)(d)", quotes: "cases of emergency", mark: "checked" }, "emergency_work"),
          element(
            "minor communal services",
            { cites: "2(2)(e)", quotes: "minor communal services", mark: "checked" },
            all("minor_communal_service", "members_consulted"),
          ),
        ),
      ),
    ),
  ),
})
