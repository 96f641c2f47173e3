import type { FactId } from "../facts/index.ts"
import { type Definition, type ElementNode, factsOf, type Node, partsOf, type ReadingNode } from "../reasoning/index.ts"
import { type Aspect, aspectOfFact } from "./aspects.ts"

/** A named part of a text, or a place where it is open. */
export type Part = ElementNode<FactId> | ReadingNode<FactId>

/**
 * What the outermost parts are about, by the names that the definitions give them. The first is what the part asks for;
 * the others are what it reads beside. A test finds a part that stands in no row, so that a new text is placed by hand.
 */
const rows: readonly (readonly [readonly Aspect[], readonly string[]])[] = [
  [
    ["act"],
    [
      "act",
      "arranges or facilitates",
      "a relevant action",
      "recruits, takes along or abducts",
      "deals in them",
      "organizes",
      "procured, induced, taken or caused",
      "made or induced to be available",
      "made or induced to give of them",
      "induces",
      "causes someone to begin or go on",
      "given over by a parent or guardian",
      "adoption or forced marriage",
      "a practice of such marriage",
      "gives in marriage or transfers for gain",
      "inherited on a death",
      "a child delivered to be used",
      "recruits for labour or services",
    ],
  ],
  [
    ["act", "travel"],
    ["moving, selling or buying", "arranges, organises or procures", "enticed to go somewhere"],
  ],
  [
    ["act", "means"],
    [
      "recruiting, moving or housing, or seizing",
      "holds",
      "holds, sells or brings",
      "detains",
      "papers",
      "to induce or compel",
      "taken away, to be sold or held",
      "detains, carries or brings as a slave",
      "induces someone to give a person as a slave",
      "induces someone to give a person into debt bondage or serfdom",
    ],
  ],
  [["act", "knowledge"], ["knowingly provided or obtained"]],
  [["act", "purpose", "gain"], ["procuring or exploiting"]],
  [
    ["act", "purpose"],
    [
      "deals with someone as a slave",
      "employs or uses as a slave",
      "to make a slave of them",
      "dealing in a person held in slavery",
    ],
  ],
  [
    ["means"],
    [
      "means",
      "force, fraud or coercion",
      "by one of four means",
      "menace of any penalty",
      "by unlawful means",
      "threat or promise",
      "coercion, threat or deception",
      "compliance in the journey",
      "deception about",
      "by weakness or by force",
      "force, a threat of appreciable harm, or cunning",
      "a predicament or helplessness made use of, or an age under 21",
      "locks up or deprives of liberty",
      "under the circumstances of limb 1",
      "work pledged for a debt",
      "services pledged for a debt",
      "not credited, or without limit",
    ],
  ],
  [["order in time"], ["the means served the act"]],
  [
    ["purpose"],
    [
      "purpose",
      "exploitation",
      "exploitation meant",
      "for exploitation",
      "for subjection",
      "for exploiting, or knowing how",
      "with a view to exploitation",
      "sexual services or exploitation",
      "engaged for sexual exploitation in any manner",
      "slavery",
      "powers of ownership exercised",
      "organs removed",
      "exploits",
      "exploits them in that situation",
      "engaged in forced labour",
      "to exploitative employment, slavery and the like, or begging",
      "for labor or services in violation of the chapter",
      "a child in sex for pay",
      "a condition of peonage",
      "implied exploitation, limb 3",
      "implied exploitation, limb 4",
    ],
  ],
  [
    ["purpose", "means", "agreement", "work"],
    [
      "slavery, servitude or forced labour",
      "held in slavery or servitude",
      "required to perform forced labour",
      "involuntary servitude",
      "debt bondage",
    ],
  ],
  [
    ["purpose", "act", "means", "sex for pay", "conditions"],
    ["one of four forms", "either sense"],
  ],
  [["age"], ["under 18", "under 16"]],
  [
    ["travel"],
    [
      "travel",
      "coming into the country",
      "entry, receipt or exit",
      "from one place to another",
      "entry or exit",
      "entry or receipt",
      "exit",
    ],
  ],
  [
    ["agreement"],
    [
      "not offered voluntarily",
      "without free and full consent",
      "not free",
      "not free to change it",
      "deprived of freedom in the rest of life",
    ],
  ],
  [
    ["knowledge"],
    [
      "with a view to it",
      "knows or ought to know",
      "knowing, or in reckless disregard",
      "reckless as to it",
      "knowingly",
      "knowingly and willfully",
      "knowingly or having reason to believe",
      "knows or has cause to suspect",
      "intentionally",
      "intention",
      "with intent to commit one",
      "in the course of another offence",
      "to hold someone of a severe form",
      "in order to hold the labor",
      "in order to maintain the labor",
    ],
  ],
  [["order in time", "knowledge", "purpose"], ["meant when it was done"]],
  [
    ["sex for pay"],
    [
      "to gratify the passions of another",
      "for a commercial sex act",
      "a commercial sex act",
      "for prostitution",
      "forced into prostitution",
      "sex for pay",
      "sex for pay, or organs",
      "sex for pay in another country",
      "prostitution",
      "prostitution, or sexual acts by which they are exploited",
      "proceeds of sexual acts or organs",
      "in a brothel, or for sex",
      "to provide commercial sexual services",
    ],
  ],
  [
    ["work"],
    [
      "work or service",
      "labor or services",
      "labour or services",
      "for labor or services",
      "for labour, services or organs",
      "service to that other",
      "bound to live and labour on another's land",
    ],
  ],
  [["place"], ["a brothel kept, or a place let", "a brothel", "kept, managed or let"]],
  [["gain"], ["for consideration", "profits", "lives on the earnings"]],
  [["conditions"], ["commerce"]],
  [["whom it covers"], ["whom the words cover"]],
  [["exception"], ["an exception", "one of four exceptions", "someone who was used themselves"]],
]

const byName: ReadonlyMap<string, readonly Aspect[]> = new Map(
  rows.flatMap(([about, names]) => names.map((name) => [name, about] as const)),
)

/** Whether someone placed a part of this name by hand. */
export function isPlaced(name: string): boolean {
  return byName.has(name)
}

/** What a part is about: as placed, or, of an open place and of a part nobody placed, what most of its facts are about. */
export function aspectsOfPart(part: Part): readonly Aspect[] {
  return byName.get(part.name) ?? mostOf(part)
}

function mostOf(part: Part): readonly Aspect[] {
  const counted = new Map<Aspect, number>()
  for (const fact of factsOf<FactId>(part)) {
    const about = aspectOfFact(fact)
    if (about !== "nowhere") counted.set(about, (counted.get(about) ?? 0) + 1)
  }
  const ordered = [...counted].sort(([, some], [, more]) => more - some).map(([about]) => about)
  return ordered.length === 0 ? ["conditions"] : ordered
}

/** The outermost named parts and open places of a text, in its order. */
export function outermostParts({ test }: Definition<FactId>): readonly Part[] {
  return outermostIn(test)
}

function outermostIn(node: Node<FactId>): readonly Part[] {
  return node.kind === "element" || node.kind === "reading" ? [node] : partsOf(node).flatMap(outermostIn)
}

/** Those of them without which the text is never met: no other part can stand in for them. */
export function neededParts({ test }: Definition<FactId>): readonly Part[] {
  const walk = (node: Node<FactId>): readonly Part[] => {
    if (node.kind === "element" || node.kind === "reading") return [node]
    const single = partsOf(node).length === 1
    if (node.kind === "all" || (node.kind === "any" && single)) return partsOf(node).flatMap(walk)
    return []
  }
  return walk(test)
}

/** The first part of this name, however deep it stands; `nothing` where the text has none of that name. */
export function partNamed({ test }: Definition<FactId>, name: string): Part | "nothing" {
  const walk = (node: Node<FactId>): Part | "nothing" => {
    if ((node.kind === "element" || node.kind === "reading") && node.name === name) return node
    for (const part of partsOf(node)) {
      const found = walk(part)
      if (found !== "nothing") return found
    }
    return "nothing"
  }
  return walk(test)
}
