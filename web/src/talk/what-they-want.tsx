import { needs } from "distinguo/accounts"
import { anotherDay, closingWish, wish } from "distinguo/assessment"
import { NeedPicture } from "../help/need-picture.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ToYou } from "./aloud.tsx"
import { capital } from "./capital.ts"
import { type Told, untouched } from "./told.ts"

/** The wish: first in every talk, and last. Several may be chosen, or none, and their own words stand beside. */
export function WhatTheyWant({ soFar, happens, closing }: Told & { readonly closing: boolean }) {
  const { wanted, wantedWords, nextWords } = soFar.fields
  const prompt = closing ? closingWish : wish
  return (
    <>
      <ScreenHeading takesFocus>{closing ? "Before you stop" : "What would you like?"}</ScreenHeading>
      <p className="aloud">“{prompt.words}”</p>
      {closing && <p>“{anotherDay}”</p>}
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
              <span>{capital(need)}</span>
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
          {wanted.length === 0 && (closing ? nextWords : wantedWords).trim() === ""
            ? "Nothing asked for: go on"
            : "Go on"}
        </button>
        {closing && (
          <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
            Not yet: back to listening
          </button>
        )}
      </div>
      <ToYou note={prompt.note} mark={prompt.mark} />
    </>
  )
}
