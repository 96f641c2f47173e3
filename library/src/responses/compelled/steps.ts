import { freeze } from "../../reasoning/index.ts"
import { practice } from "../asked-for/response.ts"
import type { Step } from "./demand.ts"

/**
 * What is done when a law, an order or somebody at the door demands a file, in order (CARE-23). What a law compels is
 * neither the person's consent nor a decision of a board, and is never written down as one (promise 10).
 */
export const stepsWhenDemanded: readonly Step[] = freeze<readonly Step[]>([
  {
    id: "calm",
    title: "First",
    says: practice(
      "Stay calm, and polite. You need not answer at the door.",
      "Ask for the paper, and read it. Ask for time to read it.",
      "Ask who they are: name, office, number. Write it down.",
      "If you are held yourself: “I want a lawyer.” Then say no more than you must.",
    ),
  },
  {
    id: "what it is",
    title: "What kind of demand it is",
    says: practice(
      "Who demands it, by which law or order, and of which day.",
      "What exactly: which file, which parts of it, of which days. What is not named is not demanded.",
      "By when. Many papers leave days; few leave none.",
    ),
  },
  {
    id: "lawyer",
    title: "A lawyer, before anything is handed over",
    says: practice(
      "Call one, and write down whether you did: yes, no, or no time.",
      "Ask: must I, may I say no, can it be narrowed, who else may object, may I tell the person?",
      "If there was no time, call one afterwards, the same day.",
    ),
  },
  {
    id: "second",
    title: "A second member",
    says: practice(
      "Nobody decides it alone. A second member reads the paper, sees what goes out, and stands in the record.",
      "A board can be told. It cannot agree in the person’s place.",
    ),
  },
  {
    id: "hold",
    title: "Nothing is destroyed from now on",
    says: practice(
      "From the moment it is demanded nothing of it is deleted, changed or tidied, what was due to be deleted included.",
      "What someone asked to have deleted waits too. Tell them that it waits, and why, and delete it once a lawyer says that it may be.",
      "Other people’s files are deleted on their day, as always.",
      "To have kept little, and for a short time, is the only deletion that helps. It is done before.",
    ),
  },
  {
    id: "told before",
    title: "The person is told before",
    says: practice(
      "Tell them what is demanded, by whom, and what would go out, before it goes. Reach them in the way they said is safe.",
      "Do it later only where they cannot be reached, where telling would put somebody in danger, or where the paper forbids it. Write down which.",
      "They may have a lawyer of their own, and may object. Give them the days that there are.",
    ),
  },
  {
    id: "only what is named",
    title: "Only what the law names",
    says: practice(
      "Only the parts that the paper names. A copy, not the file; never a whole device where a page is named.",
      "Take out other people, unless they are named: their names, their words, what they do.",
      "What was not said stays “not stated”, whatever the reason. Nothing is added, explained or guessed.",
      "Write on it: handed over because it was demanded, not with the person’s consent.",
    ),
  },
  {
    id: "their copy",
    title: "Their copy",
    says: practice(
      "The person gets a copy of all that went out, and of the paper that demanded it, where they want it and it is safe.",
      "Tell them what it may set off, and who can help with that: a lawyer, a place, company.",
    ),
  },
  {
    id: "passwords",
    title: "Passwords and locked devices",
    says: practice(
      "Whether somebody may be made to give a password, or to put a finger on a telephone, differs from law to law, and was compared for no place here. Ask the lawyer before you say yes or no.",
      "Do not lie about having one. To say nothing is another thing than to say what is not so.",
      "A telephone that is switched off asks for its password, and not for a face.",
      "A sealed file of this page opens with its passphrase alone. Nobody here has it, and nobody can be made to give what they do not have.",
    ),
  },
  {
    id: "afterwards",
    title: "Afterwards",
    says: practice(
      "Write the record the same day, in few words. It is an act of its own kind, and no consent.",
      "Ask the person how they are, and whether the way to reach them still holds.",
      "Talk it over with your own people: what was kept that need not have been?",
      "Count it, by its kind, in what you publish of your work.",
    ),
  },
])

/** What is never done, whoever demands it. */
export const neverWhenDemanded: readonly string[] = freeze([
  "Never hand over more than is named, not even to be helpful.",
  "Never lie, and never make anyone else lie.",
  "Never delete, hide or change what was demanded.",
  "Never write it down as the person’s consent, or as a board’s decision.",
  "Never let it decide whether somebody is helped.",
])

/** Said of all of it at once (promise 20). */
export const demandedMark =
  "From practice, and not legal advice. No lawyer, and none of those it is about, has read it yet."
