/** What the desk needs right after its first finding stands, and not before: one part, so that it comes in one piece. */
export { AddWish } from "../account/add-wish.tsx"
export { AddWords } from "../account/add-words.tsx"
export { FindingInFull } from "../finding/finding-in-full.tsx"
export { AccountOnPaper } from "../paper/account-on-paper.tsx"
export { CorrectFields } from "../said/correct-fields.tsx"
export { EpisodeFields } from "../timeline/episode-fields.tsx"
export { LinkFields } from "../timeline/link-fields.tsx"
export { WriteDownFields } from "../writing/write-down-fields.tsx"
