import { type Owed, owed } from "distinguo/assessment"
import { definitions } from "../law-asked/every-text.ts"
import type { ReadForOwed } from "./owed-chosen.ts"

/** What is owed as the library reads it, under the law of the place that was chosen. */
export function readOwed({ account, request, markedYoung, chosen }: ReadForOwed): ReturnType<typeof owed> {
  return owed(account, {
    definitions,
    place: chosen.place === "where you work" ? account.worker.place : chosen.place,
    today: request.today,
    dutySaid: request.dutySaid,
    textbook: request.textbook,
    days: chosen.days,
    theySaySo: chosen.theySaySo,
    markedYoung,
  })
}

/** The definitions that carry something, each once, as they are called. */
export function titlesOf(through: Owed["due"][number]["through"]): readonly string[] {
  const ids = new Set(through.map(({ definition }) => definition))
  return [...ids].map((id) => {
    const found = definitions.find((one) => one.id === id)
    return found === undefined ? id : `${found.title}, ${found.instrument}`
  })
}
