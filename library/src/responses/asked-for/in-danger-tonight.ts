import { freeze } from "../../reasoning/index.ts"
import { practice, type Said } from "./response.ts"

/** What is left to someone in danger tonight where no real place is listed. */
export const inDangerTonight: readonly Said[] = freeze(
  practice(
    "In danger tonight: go to someone you trust, if you can.",
    "Or go where there is light and other people: a shop, a bus stop, a place of prayer.",
    "Your emergency number is not known here. Ask someone near you for it.",
  ),
)
