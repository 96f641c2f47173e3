import { freeze } from "../../reasoning/index.ts"
import { practice, type Response } from "./response.ts"
import { titleOf } from "./titles.ts"

export const food: Response = freeze({
  need: "food",
  title: titleOf("food"),
  what: "A meal, food to take with you, a shower, clean clothes, things for a baby.",
  today: practice(
    "You can eat first and talk later, or not at all.",
    "Some kitchens, places of prayer and groups of neighbours give food and ask no name.",
    "With small children, ask for milk and nappies.",
  ),
  askFirst: [
    "Must I show papers, or give my name?",
    "Must I pray, listen to something or sign something?",
    "When is it open, and may I take food away?",
  ],
  costs: practice(
    "For a meal you need tell nobody anything.",
    "Someone in the line may know you. Ask for another time or another door.",
  ),
  alsoCalled: ["meal", "eat", "hungry", "kitchen", "milk", "nappies", "shower", "wash", "clothes"],
})

/** A bed. Houses that let nobody leave are no answer to this need (directory/search.ts). */
export const aPlace: Response = freeze({
  need: "a place",
  title: titleOf("a place"),
  what: "A bed for tonight, or a room of your own later, alone or with your children.",
  today: practice(
    "You can ask for a bed and not tell your story.",
    "You can look at a place before you say yes, and still say no.",
    "A friend’s floor is a place too. Ask whether someone can help with what it costs.",
    "If you stay where you are: a lock, a neighbour who knows, a bag kept elsewhere can help.",
  ),
  askFirst: [
    "Can I go out and come back when I like, at night too?",
    "Can I keep my phone and my papers?",
    "Can my children come, or my partner?",
    "Can I go on working?",
    "Whom will you tell that I am here?",
    "How long can I stay, and what comes then?",
  ],
  costs: practice(
    "Some houses let nobody leave unless they agree. Here they are named as such, and never offered as a place.",
    "Some keep phones, close at night, or want you to stop working. What is known stands with each place.",
  ),
  alsoCalled: ["bed", "sleep", "room", "shelter", "house", "housing", "home", "night", "rent", "evicted"],
})

export const moneyNow: Response = freeze({
  need: "money now",
  title: titleOf("money now"),
  what: "A fare, a week’s rent, phone credit, a deposit, a debt that is due, a day without pay.",
  today: practice(
    "Say the sum and what it is for. A small sum today can do more than a big plan.",
    "Ask a group of people in the same work, or a union, whether they have money for such days.",
    "If cash is not safe for you, ask them to pay the fare, the rent or the phone themselves.",
    "Before you borrow: ask what you pay back, by when, and what happens if you cannot.",
  ),
  askFirst: ["Is it a gift or a loan?", "What must I sign?", "Who will see my name?", "Must I do something for it?"],
  costs: practice(
    "You can say no to money that wants your story, your picture or your work for it.",
    "A loan from someone you work for can tie you to them.",
    "Someone may take cash from you. You can ask for it in parts.",
  ),
  alsoCalled: ["cash", "fare", "loan", "debt", "deposit", "credit", "fund", "pay rent", "ticket"],
})
