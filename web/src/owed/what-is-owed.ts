/** What is owed, with the law that it is read from: one part, that comes after the first finding. */
export { OwedOnPaper } from "./owed-on-paper.tsx"
export { OwedOpened } from "./owed-opened.tsx"
