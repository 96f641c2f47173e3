import { lawVersion, version, vocabularyVersion } from "./versions.ts"

/**
 * On every screen and every print: whose decision this is not, who has not reviewed it, and which versions spoke. Whose
 * organisations are meant is said in full on the start: this foot also stands on a phone that others may look at.
 */
export function PageFoot() {
  return (
    <footer className="page-foot">
      <p>
        <strong>This is not a decision of any authority</strong>, and not legal advice. Not yet reviewed by
        organisations led by the people it is for, by lawyers or by security auditors.
      </p>
      <p>
        <span className="version">Distinguo {version},</span>{" "}
        <span className="version">
          law as written down on <span className="version">{lawVersion},</span>
        </span>{" "}
        <span className="version">
          vocabulary of <span className="version">{vocabularyVersion}</span>
        </span>
      </p>
    </footer>
  )
}
