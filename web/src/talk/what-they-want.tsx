import { needs } from "distinguo/accounts"
import { anotherDay, closingWish, wish } from "distinguo/assessment"
import { titleOf } from "distinguo/responses"
import { AskToReach } from "../contact/ask-to-reach.tsx"
import { NeedPicture } from "../help/need-picture.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ToYou } from "./aloud.tsx"
import { type Told, untouched } from "./told.ts"

/** The wish: first in every talk, and last. Several may be chosen, or none, and their own words stand beside. */
export function WhatTheyWant({ soFar, happens, closing }: Told & { readonly closing: boolean }) {
  const { wanted, wantedBefore, wantedWords, nextWords } = soFar.fields
  const prompt = closing ? closingWish : wish
  return (
    <>
      <ScreenHeading takesFocus>{closing ? "Before you stop" : "What would they like?"}</ScreenHeading>
      <p className="aloud">“{prompt.words}”</p>
      {closing && <p>“{anotherDay}”</p>}
      {!closing && <LastTime soFar={soFar} happens={happens} />}
      <ul className="wants">
        {needs.map((need) => (
          <li key={need}>
            <button
              type="button"
              className="want"
              aria-pressed={wanted.includes(need)}
              onClick={() => happens({ kind: "wanted", need })}
            >
              <NeedPicture need={need} />
              <span>{titleOf(need)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className="field">
        <span>In their own words, as said</span>
        <textarea
          {...untouched}
          dir="auto"
          rows={2}
          value={closing ? nextWords : wantedWords}
          onChange={({ target }) =>
            happens({ kind: "write", fields: closing ? { nextWords: target.value } : { wantedWords: target.value } })
          }
        />
      </label>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "wish told", closing })}>
          {wanted.length === 0 && wantedBefore.length === 0 && (closing ? nextWords : wantedWords).trim() === ""
            ? "Nothing asked for: go on"
            : "Go on"}
        </button>
        {closing && (
          <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
            Not yet: back to listening
          </button>
        )}
        {closing && <AskToReach happens={happens} goOn={{ screen: "what they want", closing: true }} />}
      </div>
      <ToYou note={prompt.note} mark={prompt.mark} />
    </>
  )
}

/** What they asked for in the talk that this one goes on from: pressed already, and theirs to take out. */
function LastTime({ soFar: { takenUp, account, fields }, happens }: Told) {
  if (takenUp === "nothing" || account.wishes.length === 0) return null
  const needs = [...new Set(account.wishes.flatMap(({ need, words }) => (words === "" ? [titleOf(need)] : [])))]
  return (
    <>
      <p>
        {needs.length === 0
          ? "Last time they asked for something. Still so?"
          : `Last time they asked for: ${needs.join(", ")}. Still so?`}
      </p>
      {needs.length > 0 && <p className="small">It is pressed already. Press again what they no longer want.</p>}
      {fields.wantedBefore.length > 0 && (
        <ul className="lines">
          {fields.wantedBefore.map((wish) => (
            <li key={wish.words}>
              <p dir="auto" translate="no">
                “{wish.words}”
              </p>
              <div className="choices">
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Take it out: ${wish.words}`}
                  onClick={() => happens({ kind: "wanted no longer", wish })}
                >
                  Take it out
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
