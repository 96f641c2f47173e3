import {
  type Filled,
  footOfRecord,
  headOfRecord,
  isAnyFilledIn,
  lacksStill,
  pageOfRecord,
  recordOfDemand,
} from "distinguo/responses"
import { useEffect, useState } from "react"
import type { House } from "../page/house.ts"
import { PaperAlone } from "../slip/paper-alone.tsx"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"

/** The one page about a demand, filled in here, printed or copied, and gone with the screen. */
export function RecordOfDemand({ house }: { readonly house: House }) {
  const [filled, fill] = useState<Filled>({})
  const [onPaper, put] = useState(false)
  const { wouldLose } = house
  const losing = isAnyFilledIn(filled)
  useEffect(() => wouldLose(losing), [wouldLose, losing])
  useEffect(() => () => wouldLose(false), [wouldLose])
  const lines = pageOfRecord(filled)
  return (
    <section aria-labelledby="record" className="record-of-demand">
      <h2 id="record" className="screen-only">
        One page about it
      </h2>
      {onPaper ? (
        <PaperAlone
          close={() => put(false)}
          about="This is all that will be on the paper. You can also copy it: from here, or better by hand, because some devices send on what is copied."
        >
          <p>
            <strong>{headOfRecord}</strong>
          </p>
          <dl className="contact-lines" translate="no">
            {lines.map(({ asks, answer }) => (
              <div key={asks}>
                <dt>{asks}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
          <p>{footOfRecord}</p>
        </PaperAlone>
      ) : (
        <div className="fields screen-only">
          <p>
            Fill in what you know, now or afterwards. Write nothing that the person told, and not their name. It goes
            when you leave this screen.
          </p>
          {recordOfDemand.map(({ id, asks, note, choices }) =>
            choices.length === 0 ? (
              <TextField
                key={id}
                label={asks}
                hint={note}
                value={filled[id] ?? ""}
                change={(words) => fill((before) => ({ ...before, [id]: words }))}
                long={["scope", "went out", "kept back", "told why", "hold"].includes(id)}
              />
            ) : (
              <ChoiceField
                key={id}
                label={asks}
                value={filled[id] ?? ""}
                options={[["", "Not filled in"], ...choices.map((one) => [one, one] as const)]}
                change={(chosen) => fill((before) => ({ ...before, [id]: chosen }))}
              />
            ),
          )}
          <Lacks filled={filled} />
          <div className="choices">
            <button type="button" onClick={() => put(true)}>
              See the page, to print or copy it
            </button>
            {losing && (
              <button type="button" className="quiet" onClick={() => fill({})}>
                Clear it
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}

/** What such a record still lacks: said, and stopping nobody. */
function Lacks({ filled }: { readonly filled: Filled }) {
  const lacks = lacksStill(filled)
  if (lacks.length === 0) return null
  return (
    <div className="notice" role="status">
      <p>This page still lacks:</p>
      <ul>
        {lacks.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
