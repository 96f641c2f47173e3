import { freeze } from "../../reasoning/index.ts"
import { type KindOfDemand, kindsOfDemand, type LineOfRecord } from "./demand.ts"

/**
 * The record of a demand: one page, for whoever has to answer for it later. It holds nothing of what the person said,
 * and no name of theirs; the page that makes it keeps nothing of it.
 */
export const recordOfDemand: readonly LineOfRecord[] = freeze<readonly LineOfRecord[]>([
  { id: "day", asks: "Day, and hour", note: "", choices: [] },
  { id: "kind", asks: "What kind of demand", note: "", choices: kindsOfDemand },
  { id: "who", asks: "Who demands it", note: "Office, and the name or number they gave.", choices: [] },
  { id: "law", asks: "By which law or order", note: "As the paper has it, with its number and day.", choices: [] },
  {
    id: "scope",
    asks: "What exactly is named",
    note: "Which file, by its neutral name; which parts; which days.",
    choices: [],
  },
  { id: "until", asks: "Until when", note: "", choices: [] },
  { id: "lawyer", asks: "Was a lawyer asked?", note: "", choices: ["yes", "no", "no time"] },
  {
    id: "advice",
    asks: "What the lawyer said",
    note: "Only with the lawyer’s word that it may stand here.",
    choices: [],
  },
  { id: "second", asks: "The second member", note: "Initials, or a role.", choices: [] },
  { id: "hold", asks: "What is held back from deletion since then", note: "", choices: [] },
  {
    id: "told",
    asks: "Was the person told before?",
    note: "",
    choices: [
      "yes",
      "no: they could not be reached",
      "no: it would put somebody in danger",
      "no: the paper forbids it",
    ],
  },
  { id: "told why", asks: "If not: what makes you say so, and when they will be told", note: "", choices: [] },
  { id: "went out", asks: "What went out", note: "Only what the law names. Pages, parts, to whom, how.", choices: [] },
  { id: "kept back", asks: "What was kept back, and why", note: "", choices: [] },
  {
    id: "copy",
    asks: "Their copy",
    note: "",
    choices: ["given", "offered, and they do not want it", "waits, because it is not safe yet"],
  },
])

/** What was filled in, by the id of its line. */
export type Filled = Readonly<Partial<Record<string, string>>>

/** The head of the page: neutral, because a page lies on a desk. */
export const headOfRecord = "Record of a demand"

/** What stands under every such page, filled in or not. */
export const footOfRecord =
  "What is handed over because a law demands it is handed over without the person’s consent, and is no decision of a board."

/**
 * The page, line by line. What was left empty says so: a record with gaps that cannot be seen is worse than none.
 */
export function pageOfRecord(filled: Filled): readonly { readonly asks: string; readonly answer: string }[] {
  return recordOfDemand.map(({ id, asks }) => {
    const answer = (filled[id] ?? "").trim()
    return { asks, answer: answer === "" ? "not filled in" : answer }
  })
}

/** Whether something was filled in that leaving the page would lose. */
export function isAnyFilledIn(filled: Filled): boolean {
  return Object.values(filled).some((answer) => (answer ?? "").trim() !== "")
}

/** What a record still lacks that its kind needs, in words: said beside it, and stopping nobody. */
export function lacksStill(filled: Filled): readonly string[] {
  const has = (id: string): boolean => (filled[id] ?? "").trim() !== ""
  const kind = filled["kind"] as KindOfDemand | undefined
  const notTold = (filled["told"] ?? "").startsWith("no")
  return [
    ...(has("went out") && !has("scope") ? ["What exactly was named, before what went out."] : []),
    ...(has("went out") && !has("second") ? ["A second member, who saw what went out."] : []),
    ...(has("went out") && !has("law") && kind !== "pressure" && kind !== "a request" ? ["The law or the order."] : []),
    ...(has("went out") && (kind === "pressure" || kind === "a request")
      ? ["Nothing compelled this: without an order, only the person’s own wish lets anything go out."]
      : []),
    ...(has("went out") && !has("told") ? ["Whether the person was told before."] : []),
    ...(notTold && !has("told why") ? ["Why the person was not told, and when they will be."] : []),
  ]
}
