import { becauseInWords, cooperationInWords, type Due } from "distinguo/responses"
import type { ReactNode } from "react"
import { markInWords } from "../law/mark-in-words.ts"
import { titlesOf } from "./read-owed.ts"
import { StandsAt } from "./stands-at.tsx"

interface Shown {
  readonly due: Due
  readonly untilWhen: ReactNode
}

/** Everything a lawyer would look for, line by line, on a screen and on paper alike. */
export function TieInFull({ due, untilWhen }: Shown) {
  const { tie, through } = due
  const { instrument, rests, quotes, condition, exceptions, deadline, cooperation, maySetOff, notKnown } = tie
  return (
    <dl className="tie-in-full">
      <dt>Why it stands here</dt>
      <dd>
        {becauseInWords(due).join(" ")}
        {through.length > 0 && ` It hangs on: ${titlesOf(through).join("; ")}.`}
      </dd>
      <dt>Law</dt>
      <dd>
        {instrument}
        {quotes.map(({ words, mark }) => (
          <span key={words}>
            {": "}
            <q lang="en" dir="ltr">
              {words}
            </q>
            {mark !== rests.mark && ` (${markInWords[mark]})`}
          </span>
        ))}
        . <StandsAt rests={rests} />
      </dd>
      <dt>What it asks</dt>
      <dd>{condition.words}</dd>
      {exceptions.length > 0 && (
        <>
          <dt>But</dt>
          {exceptions.map(({ words, rests: at }) => (
            <dd key={words}>
              {words} <StandsAt rests={at} />
            </dd>
          ))}
        </>
      )}
      <dt>Until when</dt>
      <dd>
        {untilWhen}
        {"rests" in deadline && <StandsAt rests={deadline.rests} />}
      </dd>
      <dt>Police and prosecutors</dt>
      <dd>
        {cooperationInWords(cooperation)} <StandsAt rests={cooperation.rests} />
      </dd>
      <dt>What it may set off</dt>
      {maySetOff.map((words) => (
        <dd key={words}>{words}</dd>
      ))}
      <dt>Ask first</dt>
      <dd>{tie.askFirst}, before anybody else is told.</dd>
      <dt>Not known here</dt>
      <dd>{notKnown.join("; ")}.</dd>
    </dl>
  )
}
