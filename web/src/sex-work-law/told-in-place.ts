/** What stands folded on other screens of the law on selling sex: one part, so that it comes in one piece. */
export { BeforePoliceTold } from "./before-police-told.tsx"
export { LawWhereYouAre } from "./law-where-you-are.tsx"
