import { definitions } from "distinguo/law"

/** A day on which a text that is written down here became another, and the day before it. */
export interface DayOfChange {
  readonly before: string
  readonly day: string
  /** The texts that changed on it, as they are called. */
  readonly texts: string
}

/** Every such day, the latest first. Only texts of which an older version is written down can be compared so. */
export const daysOfChange: readonly DayOfChange[] = Object.freeze(
  [...new Set(definitions.filter(hasAnOlderVersion).map(({ inForce }) => inForce.from))]
    .toSorted()
    .reverse()
    .map((day) => ({
      before: dayBefore(day),
      day,
      texts: [
        ...new Set(
          definitions
            .filter((one) => one.inForce.from === day && hasAnOlderVersion(one))
            .map(({ title, instrument }) => `${title}, ${instrument}`),
        ),
      ].join("; "),
    })),
)

function hasAnOlderVersion({ id, inForce }: (typeof definitions)[number]): boolean {
  return definitions.some((other) => other.id === id && other.inForce.from < inForce.from)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
