import type { FindingOfTwoDays as Compared } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import type { WordsQuoted } from "distinguo/law"
import { dayInWords } from "../account/days-in-words.ts"
import { Quoted } from "../law/quoted.tsx"
import { StandsMark } from "./stands-mark.tsx"
import { Deciding } from "./what-decides.tsx"

/** One text whose finding differs: what it came to on each day, and the words that came or went between them. */
export function FindingOfTwoDays({ finding, about }: { finding: Compared; about: string }) {
  const { title, instrument, first, second, bearing, changed } = finding
  const id = `days-${finding.definition} ${finding.episodes.join(" ")}`.replaceAll(/[^a-z0-9]+/gi, "-")
  const isNew = (words: WordsQuoted) => changed.words.come.some(({ quotes }) => quotes === words.quotes)
  const all = [...changed.words.gone, ...changed.words.come]
  const bearingQuotes = new Set(bearing.map(({ quotes }) => quotes))
  const rest = all.filter(({ quotes }) => !bearingQuotes.has(quotes))
  return (
    <article className="finding-of-two-days" aria-labelledby={id}>
      <h3 id={id}>
        {title}{" "}
        <span className="instrument">
          <bdi>{instrument}</bdi>
        </span>
      </h3>
      <p className="small">{about}</p>
      <div className="both-days">
        {[first, second].map(({ day, ownAccount, everythingSaid }) => (
          <section key={day} aria-label={dayInWords(day)}>
            <h4>On {dayInWords(day)}</h4>
            <p>
              On their own account: <StandsMark stands={ownAccount.stands} />
            </p>
            <Deciding stands={ownAccount.stands} deciding={ownAccount.deciding} definition={finding.definition} />
            {everythingSaid.stands !== ownAccount.stands && (
              <>
                <p>
                  With everything said: <StandsMark stands={everythingSaid.stands} />
                </p>
                <Deciding
                  stands={everythingSaid.stands}
                  deciding={everythingSaid.deciding}
                  definition={finding.definition}
                />
              </>
            )}
          </section>
        ))}
      </div>
      {bearing.length > 0 && (
        <>
          <h4>The words of the text it turns on</h4>
          <ul className="words-changed">
            {bearing.map((words) => (
              <li key={`${words.cites} ${words.quotes}`}>
                <span className="before">{isNew(words) ? "Since then:" : "Until then:"}</span> <Quoted cited={words} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(rest.length > 0 || changed.facts.come.length > 0 || changed.facts.gone.length > 0) && (
        <details className="all-that-changed">
          <summary>All else that changed in this text</summary>
          <ul>
            {changed.facts.come.map((fact) => (
              <li key={`come ${fact}`}>It also reads: {factById(fact).label}.</li>
            ))}
            {changed.facts.gone.map((fact) => (
              <li key={`gone ${fact}`}>It no longer reads: {factById(fact).label}.</li>
            ))}
            {rest.map((words) => (
              <li key={`${words.cites} ${words.quotes}`}>
                <span className="before">{isNew(words) ? "Since then:" : "Until then:"}</span> <Quoted cited={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
