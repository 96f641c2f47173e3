import type { View } from "distinguo/assessment"

/** Whether the two readings come to the same in the same words; then paper has it once. */
export function readsAlike(one: View, other: View): boolean {
  return (
    one.standing === other.standing && one.sentence.replace(/^[^,]*,/, "") === other.sentence.replace(/^[^,]*,/, "")
  )
}
