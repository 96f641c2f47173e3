import { comesOnce } from "../page/comes-once.ts"

/** Asked for once what stands has been drawn, so that no first finding waits for it. */
const part = comesOnce(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  return import("./right-after.ts")
})

export const addWish = async () => (await part()).AddWish
export const addWords = async () => (await part()).AddWords
export const correctFields = async () => (await part()).CorrectFields
export const episodeFields = async () => (await part()).EpisodeFields
export const findingInFull = async () => (await part()).FindingInFull
export const linkFields = async () => (await part()).LinkFields
export const writeDownFields = async () => (await part()).WriteDownFields

/** Comes by itself once the first question or finding stands, so that writing at the desk needs no signal. */
export function fetchRightAfter(): void {
  part().catch(() => "asked for again when it is needed")
}
