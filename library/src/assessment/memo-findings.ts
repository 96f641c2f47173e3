import type { Account } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { consentRule, isOfChildrenAlone } from "../law/index.ts"
import { type Definition, factsOf } from "../reasoning/index.ts"
import type { Assessment, Request } from "./assess.ts"
import { openLawOf } from "./compare-open-law.ts"
import type { Finding, FindingMade, View } from "./finding.ts"
import { type Group, groupsOf } from "./group.ts"
import type { MemoFinding, MemoGroup, MemoReading, MemoSource, MemoView, SaidBothWays } from "./memo.ts"
import { consentInWords, markInWords } from "./memo-law.ts"
import { answersOn, citationOf, partsOf, type ReadWith } from "./memo-parts.ts"
import { whoSaid } from "./memo-words.ts"
import { lawOf } from "./vary-account.ts"
import { comeBack, noCoercionAsked, sentenceFor } from "./words.ts"

interface Given {
  readonly account: Account
  readonly request: Request
  readonly sourceOf: (id: string) => MemoSource
}

/** The findings of an assessment, each episode and then those read together, with all that they rest on. */
export function findingsFor(assessment: Assessment, given: Given): readonly MemoGroup[] {
  const { groups } = groupsOf(given.account)
  const made = groups.flatMap((group, at) => {
    const ids = group.episodes.map(({ id }) => id)
    // Episodes that are linked twice are one group: what is read of them is the same.
    const first = groups.findIndex(({ episodes }) => episodes.map(({ id }) => id).join(" ") === ids.join(" "))
    const findings = assessment.findings.filter(({ episodes }) => episodes.join(" ") === ids.join(" "))
    const once = findings.filter(
      (one, here) => findings.findIndex(({ definition }) => definition === one.definition) === here,
    )
    // Who said what is looked up in the account itself: in a group a textbook's silences, and ages told of other
    // episodes, stand as if they had been said.
    const told = given.account.episodes.filter(({ id }) => ids.includes(id))
    return first === at && once.length > 0 ? [groupFor({ ...group, episodes: told }, once, given)] : []
  })
  return made
}

function groupFor(group: Group, findings: readonly Finding[], given: Given): MemoGroup {
  const episodes = group.episodes.map(({ id }) => id)
  const link = given.account.together.find(
    (one) => episodes.length > 1 && episodes.every((id) => one.episodes.includes(id)),
  )
  return {
    episodes,
    title: group.episodes.map(({ title }) => title).join(" · "),
    because: link?.because ?? "one episode",
    findings: findings.map((finding) => findingFor(finding, group, given)),
    saidBothWays: bothWays(group, findings, given),
  }
}

function findingFor(finding: Finding, group: Group, { request, sourceOf }: Given): MemoFinding {
  const { definition: id, title, instrument, inForceFrom, lawOf: day, fromMemory } = finding
  const law = finding.kind === "finding" ? lawOf(finding, request) : request.under.find((one) => one.id === id)
  if (law === undefined) throw new Error("a finding is made under a definition that was asked for")
  const head = {
    definition: id,
    title,
    instrument,
    inForceFrom,
    lawOf: day,
    jurisdiction: law.jurisdiction,
    source: law.source,
    mark: markInWords(fromMemory),
  }
  if (finding.kind === "not in force") return { kind: "not in force", ...head }
  const read = { episodes: group.episodes, source: law.source, sourceOf }
  return {
    kind: "finding",
    ...head,
    notes: law.notes,
    consent: consentInWords(consentRule(law), isOfChildrenAlone(law)),
    ownAccount: viewFor(finding.ownAccount, law, { ...read, reading: "own account" }),
    everythingSaid: isTheSame(finding, group, law)
      ? "the same, for the same reasons"
      : viewFor(finding.everythingSaid, law, { ...read, reading: "everything said" }),
  }
}

/** Where nobody else gave a yes or a no on anything the text reads, everything said is their own account. */
function isTheSame({ ownAccount, everythingSaid }: FindingMade, { episodes }: Group, law: Definition<FactId>): boolean {
  if (JSON.stringify(ownAccount.proof) !== JSON.stringify(everythingSaid.proof)) return false
  if (!ownAccount.heard) return !everythingSaid.heard
  return factsOf(law.test).every((fact) =>
    episodes.every((episode) => answersOn(fact, episode).every(({ statement }) => statement.by === "the person")),
  )
}

function viewFor(view: View, law: Definition<FactId>, read: ReadWith): MemoView {
  const { standing, asksForNoCoercion, completions, because, readings, proof } = view
  return {
    standing,
    // Without what is open: that is a list of questions, and stands here only where its author adds it (CARE-32).
    sentence: sentenceFor(read.reading, { ...view, open: [] }, 0),
    beside: [...(asksForNoCoercion ? [noCoercionAsked] : []), ...(standing === "yes" ? [] : [comeBack])],
    parts: partsOf(proof.root, read),
    eitherAge: completions.map(({ taken, standing: comes }) => ({ under18: taken, standing: comes })),
    readings: because === "law open" ? readingsFor(law, readings, read) : [],
  }
}

function readingsFor(law: Definition<FactId>, readings: View["readings"], read: ReadWith): readonly MemoReading[] {
  return openLawOf(law, readings).map(({ standing, readAs }) => ({
    standing,
    readAs: readAs.map(({ question, title, ...cited }) => ({ question, title, ...citationOf(cited, read) })),
  }))
}

/** Each fact that some text here reads and that is said both ways, with both sides in the order of their words. */
function bothWays(group: Group, findings: readonly Finding[], { request }: Given): readonly SaidBothWays[] {
  const asked = new Set(findings.map(({ definition }) => definition))
  const read = new Set(request.under.filter(({ id }) => asked.has(id)).flatMap(({ test }) => factsOf(test)))
  return [...read]
    .filter((fact) => [group.ownAccount, group.everythingSaid].some(({ standings }) => standings[fact] === "contested"))
    .map((fact) => ({
      fact,
      label: factById(fact).label,
      yes: saying(fact, "yes", group),
      no: saying(fact, "no", group),
    }))
}

function saying(fact: FactId, answer: "yes" | "no", { episodes }: Group): readonly string[] {
  const said = episodes.flatMap((episode) =>
    answersOn(fact, episode)
      .filter(({ statement }) => statement.answer === answer)
      .map(({ statement, age }) => `${whoSaid(statement, age)}${episodes.length > 1 ? ` (${episode.title})` : ""}`),
  )
  return [...new Set(said)].toSorted()
}
