import type { ComponentType } from "react"
import { comesOnce } from "../page/comes-once.ts"
import { hasCome } from "../page/later.tsx"

type RightAfter = typeof import("./right-after.ts")

/** What each component does once the part is here: from then on it stands at once, on paper too. */
const onceHere: ((came: RightAfter) => void)[] = []

/** Asked for once what stands has been drawn, so that no first finding waits for it. */
const part = comesOnce(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  const came = await import("./right-after.ts")
  for (const here of onceHere) here(came)
  return came
})

function comes<P>(pick: (came: RightAfter) => ComponentType<P>): () => Promise<ComponentType<P>> {
  const fetch = async () => pick(await part())
  onceHere.push((came) => hasCome(fetch, pick(came)))
  return fetch
}

export const accountOnPaper = comes((came) => came.AccountOnPaper)
export const addOthersWords = comes((came) => came.AddOthersWords)
export const addWish = comes((came) => came.AddWish)
export const addWords = comes((came) => came.AddWords)
export const changeWorkerFields = comes((came) => came.ChangeWorkerFields)
export const circlesPicture = comes((came) => came.CirclesPicture)
export const correctFields = comes((came) => came.CorrectFields)
export const episodeFields = comes((came) => came.EpisodeFields)
export const findingInFull = comes((came) => came.FindingInFull)
export const indicatorsBeside = comes((came) => came.IndicatorsBeside)
export const lawToChoose = comes((came) => came.LawToChoose)
export const linkFields = comes((came) => came.LinkFields)
export const memoFolded = comes((came) => came.MemoFolded)
export const prepareForFields = comes((came) => came.PrepareForFields)
export const readingsAsked = comes((came) => came.ReadingsAsked)
export const agencyInTime = comes((came) => came.AgencyInTime)
export const invitationsOpened = comes((came) => came.InvitationsOpened)
export const twoCategoriesOpened = comes((came) => came.TwoCategoriesOpened)
export const writeDownFields = comes((came) => came.WriteDownFields)

/** Comes by itself once the first question or finding stands, so that writing at the desk needs no signal. */
export function fetchRightAfter(): void {
  part().catch(() => "asked for again when it is needed")
}
