import { type Fact, type FactId, factById, freedoms } from "../facts/index.ts"

/**
 * What a part of a text is about, so that parts of two texts can be held side by side whatever each text calls them.
 * In the order in which differences are shown. It orders and explains; no finding reads it.
 */
export const aspects = [
  "act",
  "means",
  "order in time",
  "purpose",
  "age",
  "travel",
  "agreement",
  "knowledge",
  "sex for pay",
  "work",
  "place",
  "gain",
  "conditions",
  "whom it covers",
  "exception",
] as const

export type Aspect = (typeof aspects)[number]

/**
 * The facts that no mapping and no topic places by itself. A reviewed table: a fact kept for definitions that stands
 * neither here nor under a word of the Protocol is found by a test.
 */
const placed: Partial<Record<FactId, Aspect>> = {
  obtained: "act",
  maintained: "act",
  procured: "act",
  enticed: "act",
  led_away: "act",
  patronised: "act",
  solicited: "act",
  advertised: "act",
  adopted_unlawfully: "act",
  marriage_paid_for: "gain",
  no_acceptable_alternative: "means",
  no_real_alternative: "means",
  harder_to_refuse: "means",
  others_would_refuse: "means",
  went_on_to_avoid_harm: "means",
  debt_excessive: "means",
  means_only_later: "order in time",
  plan_only_later: "order in time",
  paid_sex_managed_intended: "purpose",
  paid_sex_managed_occurred: "purpose",
  travel_arranged: "travel",
  entry_arranged: "travel",
  entry_exit_arranged: "travel",
  moved_within: "travel",
  moved_across_border: "travel",
  taken_to_other_country_for_paid_sex: "travel",
  kept_on_after_no: "agreement",
  ceremony_not_understood: "agreement",
  actor_intended: "knowledge",
  actor_knew: "knowledge",
  actor_should_have_known: "knowledge",
  actor_disregarded: "knowledge",
  sexual_services_exchanged: "sex for pay",
  meant_for_paid_sex: "sex for pay",
  sexual_images_made: "sex for pay",
  work_or_service: "work",
  brothel_kept: "place",
  brothel_financed: "place",
  premises_let: "place",
  place_shared_for_gain: "place",
  third_party_gain: "gain",
  lived_on_earnings: "gain",
  advantage_given: "gain",
  gained_from_taking_part: "gain",
  benefit_for_others: "gain",
  commerce_used: "conditions",
  required_by_state_or_community: "exception",
  done_by_someone_used_too: "exception",
}

/** Words of article 3(a) of the Protocol under which an act falls; every other word there is a means or a purpose. */
const acts = new Set(["recruitment", "transportation", "transfer", "harbouring", "receipt"])

/** Words of the same article that say what it was for. */
const purposes = new Set([
  "exploitation",
  "exploitation of the prostitution of others",
  "sexual exploitation",
  "forced labour or services",
  "slavery",
  "practices similar to slavery",
  "servitude",
  "removal of organs",
])

/** What a fact is about. A fact that falls under several words of the Protocol is placed by the first. */
export function aspectOfFact(fact: FactId): Aspect | "nowhere" {
  const known = placed[fact]
  if (known !== undefined) return known
  const { topic, use, maps }: Fact = factById(fact)
  if (topic === "age") return "age"
  if (topic === "work for the public") return "exception"
  if (freedoms.has(fact)) return "agreement"
  const [word] = maps.palermo
  if (word === undefined) return use === "conditions" ? "conditions" : "nowhere"
  if (acts.has(word)) return "act"
  return purposes.has(word) ? "purpose" : "means"
}
