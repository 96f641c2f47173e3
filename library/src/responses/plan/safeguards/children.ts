import { all, any } from "../../../reasoning/index.ts"
import { noneOf, oneOf, where } from "../condition.ts"
import { childConvention, directive, europe, practice, principleFromMemory, unicef } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Said in any of three places: who says elsewhere that nobody is does not get past it. */
const someoneYoung = oneOf("young: someone is or may be", "aimed_at: one child", "what_is_known: someone under 18")

/** Someone under 18 has a way of their own; and adults have children. */
export const onChildren: readonly Safeguard[] = [
  {
    id: "child-has-someone-trained",
    about: "Children",
    must: "For a child someone trained leads, with a guardian or an adult the child trusts.",
    why: "A child questioned by police or by kind strangers is hurt again, and what they say is worth less afterwards.",
    change:
      "Hand it to someone trained in child protection, before anything else happens, and ask the child whom they trust.",
    rests: [
      europe("article 10(4)(a)"),
      unicef("on a guardian and on questioning"),
      principleFromMemory("principle 10 and guideline 8"),
    ],
    test: where(someoneYoung, oneOf("young_led_by: trained, with someone trusted")),
  },
  {
    id: "child-best-interests",
    about: "Children",
    must: "What is best for this one child is written down, after hearing them.",
    why: "Children who are moved by a rule for all are often moved away from the people who keep them alive.",
    change:
      "Hear the child, write down what speaks for and against each way, staying included, and for how long it holds.",
    rests: [
      childConvention("articles 3(1) and 12"),
      unicef("on best interests and on the child’s views"),
      europe("article 16(7)"),
    ],
    test: where(someoneYoung, oneOf("young_best: after hearing them")),
  },
  {
    id: "child-family-after-dangers",
    about: "Children",
    must: "A child’s family is called only after someone trained has looked at the dangers and heard the child.",
    why: "It may be family that sent them, that hits them, or that does not know; a call cannot be taken back.",
    change: "Call nobody yet. Look at the dangers with the child first.",
    rests: [
      europe("articles 10(4)(c) and 16(7)"),
      unicef("on finding and assessing a family"),
      practice("section 5, step 7"),
    ],
    test: where(someoneYoung, oneOf("family_contact: after dangers are looked at")),
  },
  {
    id: "age-in-doubt",
    about: "Children",
    must: "Someone whose age is not sure is treated as under 18, and nobody is tested or judged by their looks.",
    why: "Judging by looks makes adults into children and children into adults; tests of the body hurt, and can be wrong by years.",
    change: "Protect first, on their word or on a doubt that has reasons; test nobody.",
    rests: [europe("article 10(3)"), directive("article 13(2)"), unicef("on the age of a child")],
    test: any(
      all("young: nobody", noneOf("aimed_at: one child", "what_is_known: someone under 18")),
      "age_doubt: as under 18, untested",
    ),
  },
  {
    id: "their-own-children",
    about: "Children",
    must: "What happens to the children of the people concerned is what their parent decides, arranged before.",
    why: "The fear that children are taken keeps people from asking for anything at all.",
    change: "Ask each parent, arrange what they decide, and let no child be taken because of their parent’s work.",
    rests: [childConvention("article 9(1)"), practice("CARE-37")],
    test: oneOf("parents: no children", "parents: as the parent decides"),
  },
]
