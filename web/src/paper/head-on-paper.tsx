import { type Account, saidBySource } from "distinguo/accounts"
import { lawVersion, version, vocabularyVersion } from "../page/versions.ts"
import { speakers } from "../writing/telling-words.ts"
import { stands } from "./said-on-paper.tsx"

/** Whose decision it is not, who told, and which versions spoke: before anything that is found. */
export function HeadOnPaper({ account }: { account: Account }) {
  const told = account.episodes.flatMap((episode) =>
    saidBySource(episode).filter(({ tellings }) => tellings.some(({ said }) => said.some(stands))),
  )
  const names = [...new Set(told.map(({ by }) => speakers[by]))]
  return (
    <>
      <p>
        <strong>This is not a decision of any authority</strong>, and not legal advice. It reads what was told against
        written definitions of law, and says of each what it rests on. Not yet reviewed by organisations led by the
        people it is for, by lawyers or by security auditors.
      </p>
      <p>
        {names.length === 0 ? "Nothing is written down of who told what." : `Who told: ${names.join("; ")}.`} Law as
        written down on <span className="version">{lawVersion},</span> vocabulary of{" "}
        <span className="version">{vocabularyVersion},</span> Distinguo {version}.
      </p>
      <Legend />
    </>
  )
}

/** How the marks are to be read, once. */
function Legend() {
  return (
    <p className="small">
      Each definition is read on their own account; with everything said beside it, where that comes to something else.
      “Counts” and the like say what a word does to what it is about. What is not stated is not known, and never a no.
    </p>
  )
}
