import type { Account } from "distinguo/accounts"
import { type FindingMade, type Request, varyFinding, varyInWords } from "distinguo/assessment"
import { useMemo } from "react"

interface Shown {
  readonly finding: FindingMade
  readonly account: Account
  readonly request: Request
}

/** What would turn the finding, in the library's own sentences: where the law is open, under each way that tells. */
export function IfShownOpened({ finding, account, request }: Shown) {
  const { said, caution } = useMemo(
    () => varyInWords(account, request, varyFinding(account, request, finding)),
    [account, request, finding],
  )
  return (
    <>
      {said.map(({ readAs, sentences }) => (
        <div className="if-shown-so" key={readAs}>
          {readAs !== "" && <p className="small">Read so: {readAs}</p>}
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
      {caution !== "" && <p className="small">{caution}</p>}
    </>
  )
}
