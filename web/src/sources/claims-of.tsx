import { type Claim, type Compared, everyClaim, sourceAmongAll } from "distinguo/sources"

/** What a document says of the law and of the world, one claim after the other, each with what came of comparing it. */
export function ClaimsOf({ document, open }: { document: string; open: (id: string) => void }) {
  const claims = everyClaim.filter(({ standsIn }) => standsIn === document)
  if (claims.length === 0) return null
  return (
    <>
      <p>What it says, in our words. Nothing of it is said here as our own.</p>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <OneClaim claim={claim} open={open} />
          </li>
        ))}
      </ol>
    </>
  )
}

const inWords: Readonly<Record<Compared, string>> = {
  "it is as said": "Compared: it is as said.",
  "it is so in part": "Compared: it is so in part.",
  "it is otherwise": "Compared: it is otherwise.",
  "looked for and not found": "Looked for, and not found.",
  "not compared": "Not compared.",
  "a view, which nothing can settle": "A view: nothing that could be read settles it.",
}

function OneClaim({
  claim: { says, at, compared, heldAgainst, doesNotShow },
  open,
}: {
  claim: Claim
  open: (id: string) => void
}) {
  return (
    <>
      <p>
        {says} <span className="small">({at})</span>
      </p>
      <p>
        <strong>{inWords[compared]}</strong>
      </p>
      {heldAgainst.length > 0 && (
        <ul>
          {heldAgainst.map(({ source, shows }) => (
            <li key={`${source} ${shows}`}>
              <button type="button" className="quiet source-named" onClick={() => open(source)}>
                {sourceAmongAll(source).title}
              </button>{" "}
              shows {shows}.
            </li>
          ))}
        </ul>
      )}
      <p className="small">It does not show {doesNotShow}.</p>
    </>
  )
}
