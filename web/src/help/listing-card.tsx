import {
  beforeYouGo,
  closedInWords,
  givesInWords,
  howToReach,
  inventedInWords,
  isClosed,
  type Listing,
  type ListingLine,
  oldCheckInWords,
  tellsUnaskedInWords,
} from "distinguo/directory"
import { today } from "../account/today.ts"
import { PaperSlip } from "./paper-slip.tsx"

interface Asked {
  readonly listing: Listing
  readonly heading: "h3" | "h4"
  readonly onPaper: boolean
  readonly putOnPaper: (wanted: boolean) => void
}

/**
 * One service: what it gives, and what one should know before going, the same lines for each (CARE-33). Those stand open:
 * nobody should find them out at the door. How to get there is folded.
 */
export function ListingCard({ listing, heading: Heading, onPaper, putOnPaper }: Asked) {
  const closed = isClosed(listing)
  const invented = inventedInWords(listing)
  const oldCheck = oldCheckInWords(listing, today())
  const tellsUnasked = tellsUnaskedInWords(listing)
  return (
    <article className="listing" aria-label={listing.name}>
      {invented !== "" && <p className="said-first">{invented}</p>}
      <Heading>{listing.name}</Heading>
      {tellsUnasked !== "" && <p className="said-first">{tellsUnasked}</p>}
      <p>{listing.area}</p>
      {oldCheck !== "" && <p className="said-first">{oldCheck}</p>}
      {closed && <p className="said-first">{closedInWords(listing)}</p>}
      <p>{listing.words}</p>
      <Lines lines={beforeYouGo(listing)} />
      <details>
        <summary>How to get there, and more</summary>
        <Lines lines={howToReach(listing)} />
        <p>Helps with: {givesInWords(listing)}</p>
        {!closed && !onPaper && (
          <button type="button" className="quiet screen-only" onClick={() => putOnPaper(true)}>
            Put this on paper
          </button>
        )}
        {onPaper && <PaperSlip listing={listing} close={() => putOnPaper(false)} />}
      </details>
    </article>
  )
}

function Lines({ lines }: { lines: readonly ListingLine[] }) {
  return (
    <dl className="listing-lines">
      {lines.map(({ about, words, said }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd className={said ? "said" : "not-said"}>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
