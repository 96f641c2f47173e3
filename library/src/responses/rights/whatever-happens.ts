import { freeze } from "../../reasoning/index.ts"
import type { RightsAbout } from "./right.ts"

/** What holds with everyone who helps, and rests on practice alone. */
export const whateverHappens: RightsAbout = freeze({
  about: "With anyone who helps",
  needs: [],
  sayable: "nothing",
  rights: [
    {
      id: "tell-nobody",
      words: "You can read all of this and tell nobody anything.",
      rests: "practice",
      doesNotMean: "Someone may still see this screen, and the browser may remember that the page was opened.",
    },
    {
      id: "stop",
      words: "You can stop a talk at any time, and give no reason.",
      rests: "practice",
      doesNotMean: "Police and courts have rules of their own.",
    },
    {
      id: "say-no",
      words: "You can say no to any help, and still ask for other help.",
      rests: "practice",
      doesNotMean: "Some services ask for something in return. What is known of that stands with each place.",
    },
    {
      id: "ask-what-is-passed-on",
      words: "You can ask what someone would have to pass on, before you tell them anything.",
      rests: "practice",
      doesNotMean: "Not everyone knows their own law. If they are not sure, you can keep it to yourself.",
    },
    {
      id: "ask-to-delete",
      words: "You can ask what is written down about you, to see it, and to have it deleted.",
      rests: "practice",
      doesNotMean: "Some have to keep what they wrote for a time, or have already passed it on.",
    },
  ],
})
