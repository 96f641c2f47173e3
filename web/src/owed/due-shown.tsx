import { isDay } from "distinguo/accounts"
import {
  becauseInWords,
  type DaysKnown,
  type DayThatCounts,
  type Due,
  deadlineInWords,
  firmnessInWords,
} from "distinguo/responses"
import { dayInWords } from "../account/days-in-words.ts"
import { Folded } from "../page/folded.tsx"
import { TieInFull } from "./tie-in-full.tsx"

interface Shown {
  readonly due: Due
  readonly days: DaysKnown
  readonly typed: (from: DayThatCounts, day: string) => void
}

/** One thing a law ties: its name, why it stands here, its last day and its mark in sight; the rest opens in place. */
export function DueShown({ due, days, typed }: Shown) {
  const { tie, deadline } = due
  const [why] = becauseInWords(due)
  return (
    <Folded
      className="tie"
      summary={
        <span className="tie-in-brief">
          <strong>{tie.title}</strong>
          <span className="small">
            {why}
            {"day" in deadline && deadline.is === "a last day" && ` Last day: ${dayInWords(deadline.day)}.`}
            {tie.rests.mark === "from memory" && " From memory."}
          </span>
        </span>
      }
    >
      {() => (
        <>
          <p>
            {tie.gives} {firmnessInWords(tie)}
          </p>
          <TieInFull
            due={due}
            untilWhen={
              <>
                {deadlineInWords(deadline, dayInWords).map((words) => (
                  <p key={words}>{words}</p>
                ))}
                {"length" in tie.deadline && tie.deadline.counting !== "not compared" && (
                  <DayTyped from={tie.deadline.from} day={days[tie.deadline.from] ?? ""} typed={typed} />
                )}
              </>
            }
          />
        </>
      )}
    </Folded>
  )
}

/** The day a time is counted from, as it stands in a letter or as they remember it. It is kept nowhere. */
function DayTyped({ from, day, typed }: { from: DayThatCounts; day: string; typed: Shown["typed"] }) {
  return (
    <label className="field owed-day">
      <span>{from.replace(/^the day/, "The day").replace(/^the first/, "The first")}</span>
      <input
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        defaultValue={day}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        onChange={({ target }) => {
          // Half written it changes nothing, and stays as it is typed.
          if (target.value === "" || isDay(target.value)) typed(from, target.value)
        }}
      />
      <span className="small">It is used here alone, and written into no file.</span>
    </label>
  )
}
