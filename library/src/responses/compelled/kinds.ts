import { freeze } from "../../reasoning/index.ts"
import type { Demand } from "./demand.ts"

/** Each kind of demand. What is said of them is practice: which paper compels whom differs from place to place. */
export const demands: readonly Demand[] = freeze<readonly Demand[]>([
  {
    kind: "a request",
    title: "Someone asks",
    knownBy: "A letter, a call or a visit that asks, and names no order. It may name a law all the same.",
    atOnce: "Asking is not an order. Say that you answer in writing, and when.",
    does: [
      "Say neither yes nor no, and not whether you know the person.",
      "Ask for it in writing: who asks, for what, and by which law.",
      "Without an order, nothing is handed over but by the person’s own wish.",
    ],
  },
  {
    kind: "an order of a court",
    title: "A court orders it, or summons you",
    knownBy: "A paper of a court or an office, with a number, a name, a day by which, and what is ordered.",
    atOnce: "There is most often a last day. Note it, and see a lawyer before it.",
    does: [
      "Read what exactly is ordered: which papers, of whom, of which days.",
      "Ask the lawyer whether it can be fought, narrowed, or heard behind closed doors.",
      "An order to come and speak is not yet an order to hand over a file.",
    ],
  },
  {
    kind: "a search warrant",
    title: "Officers come to search",
    knownBy: "Officers at the door with a paper that lets them search a place and take things.",
    atOnce: "They may begin at once. Do not stand in their way, and do not help beyond the paper.",
    does: [
      "Ask to read it: which place, which things, signed by whom, for which day.",
      "Say aloud: I do not agree to a search beyond this paper.",
      "Say that there are files told in confidence, and ask that they are sealed until a lawyer or a judge has looked.",
      "Write down what they look at and take, and ask for a list that they sign.",
    ],
  },
  {
    kind: "a duty to report",
    title: "A law makes you report",
    knownBy: "Nobody came: something that you were told, or found, sets off a law of the place where you work.",
    atOnce: "Some say: immediately. Read the duties of your place, and ask a lawyer now.",
    does: [
      "Read what the duty asks for: whom, of what, to whom, by when. Report that, and nothing more.",
      "Say to the person what you will report before you do, in the words that you said first.",
      "A report is not a file: own words, wishes and other people’s names are most often no part of it.",
    ],
  },
  {
    kind: "at a border",
    title: "At a border, or an airport",
    knownBy: "An officer wants to see a telephone, a computer or papers on the way in or out.",
    atOnce: "Law at borders is often another than inside a country. It was compared for no place here.",
    does: [
      "Carry no file over a border that you need not carry.",
      "Say that it holds what was told in confidence, and ask for a lawyer.",
      "If the device is taken: ask for a paper that says so, and by whom.",
    ],
  },
  {
    kind: "pressure",
    title: "Pressure, without any paper",
    knownBy: "A threat, a favour, an old friend, a funder: someone who wants to know and shows no law.",
    atOnce: "Nothing has to be done at once. Say that you answer in writing.",
    does: [
      "Say neither yes nor no, and not whether you know the person.",
      "Say: I cannot speak about anyone. Send it in writing, and someone else answers with me.",
      "Tell a second member the same day. Pressure grows where one is alone with it.",
    ],
  },
])
