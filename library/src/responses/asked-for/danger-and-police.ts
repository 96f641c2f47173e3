import { freeze } from "../../reasoning/index.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

/** Danger now. The person judges it, and the police are one choice among others. */
export const safetyNow: Response = freeze({
  need: "safety now",
  title: titleOf("safety now"),
  what: "Someone may hurt you, hold you or come after you today.",
  today: practice(
    "You know best what is safe. Do first what you think is safest.",
    "If you can, go where other people are: a shop, a clinic, a bus stop, a place of prayer.",
    "Tell one person you trust where you are. Agree on a word that means: come now.",
    "If you are hurt, a doctor comes first. You need not say how it happened.",
    "If you cannot leave yet: keep your phone charged. Keep papers, medicine and some money together, if nobody will find them.",
    "You can call the police if you want to. Nothing here depends on it.",
  ),
  askFirst: [
    "Who will open the door, and who else will be there?",
    "Can I leave again when I like?",
    "Can I keep my phone?",
    "Can my children come with me?",
    "Whom will you tell that I am here?",
  ],
  costs: practice(
    "Someone may see this phone. Leave this page quickly if you need to.",
    "If you call the police, they may ask about your papers and your work, or come to where you live.",
    "A place to stay may have rules. What is known of them stands with each place.",
  ),
  alsoCalled: ["danger", "safe", "afraid", "scared", "hurt", "violence", "threat", "escape", "hide", "help now"],
})

/** Trouble with police. What one can say when held stands with the rights (rights/if-police-hold-you.ts) and is shown with this. */
export const policeTrouble: Response = freeze({
  need: "police trouble",
  title: titleOf("police trouble"),
  what: "You were stopped, held, fined, hurt, told to come, or asked for money or a “favour”.",
  today: practice(
    "If nobody can come to you today, ask when someone can, and what to do until then.",
    "Afterwards, write down the day, the place and any number on a uniform. Or tell it to someone who keeps it for you.",
    "If someone wanted money or a “favour” from you to let you go, that was wrong of them.",
  ),
  askFirst: [
    "Can you come to where I am held?",
    "What does it cost?",
    "Whom do you tell?",
    "Can I complain without giving my name?",
  ],
  costs: practice(
    "A complaint may bring them back to you. Ask first who would learn of it.",
    "To pay a fine may mean more than it seems. Ask before you pay, if you can.",
  ),
  alsoCalled: ["arrest", "arrested", "held", "fine", "jail", "prison", "raid", "officer", "custody", "bribe"],
})
