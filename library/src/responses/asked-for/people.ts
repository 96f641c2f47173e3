import { freeze } from "../../reasoning/index.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

export const myChildren: Response = freeze({
  need: "my children",
  title: titleOf("my children"),
  what: "Children who are with you, at home, elsewhere or on the way.",
  today: practice(
    "You can ask about your children and not say their names.",
    "If a child is in danger today, the nearest adult you trust comes first.",
    "You can ask for food, a doctor or a place for you and your children together.",
    "If someone keeps your child from you, a lawyer can say what a court can do.",
  ),
  askFirst: [
    "What would you have to pass on about a child?",
    "Can my children stay with me?",
    "Who decides, and can I speak there?",
    "Do you tell the school, or the other parent?",
  ],
  costs: practice(
    "About children, the law may make people pass things on. Ask what, before you tell.",
    "A doctor or a school may write down where you live.",
  ),
  alsoCalled: ["child", "baby", "son", "daughter", "school", "nursery", "custody", "family", "pregnant"],
})

export const company: Response = freeze({
  need: "company",
  title: titleOf("company"),
  what: "Someone to talk to, someone to go with you, or people who do the same work as you.",
  today: practice(
    "You can ask for someone to come with you: to a doctor, an office, a court, a shop.",
    "You can ask for someone who has done the same work.",
    "You can talk and give no name.",
    "You can meet once and never again.",
  ),
  askFirst: [
    "Who will be there?",
    "Do you write anything down?",
    "Do you share anything with police or immigration?",
    "Can I bring a friend?",
    "Where can we meet so that nobody wonders?",
  ],
  costs: practice(
    "People who see you together may ask. Agree beforehand what you both say.",
    "A group may have its own view of your work. You need not share it.",
  ),
  alsoCalled: ["peer", "peers", "friend", "talk", "lonely", "group", "support", "accompany", "meet", "interpreter"],
})
