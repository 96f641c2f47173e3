/** The three ways in which a definition is shown. Each holds all of it. */
export type Way = "as text" | "in words" | "as a ladder"

const ways: readonly { readonly way: Way; readonly name: string }[] = [
  { way: "as text", name: "As text" },
  { way: "in words", name: "In words" },
  { way: "as a ladder", name: "As a ladder" },
]

interface Asked {
  readonly way: Way
  readonly read: (way: Way) => void
  readonly say: (words: string) => void
}

/** How the definition is read. On paper it stands in every way. */
export function WaysToRead({ way, read, say }: Asked) {
  return (
    <fieldset className="law-choice">
      <legend>How to read it</legend>
      <div className="choices">
        {ways.map(({ way: one, name }) => (
          <button
            type="button"
            className="quiet"
            key={one}
            aria-pressed={way === one}
            onClick={() => {
              read(one)
              say(`${name}.`)
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
