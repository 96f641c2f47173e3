/** What is compared: an account under several texts or under the law of two days, two texts, or all examples. */
export type WayToCompare = "texts on an account" | "days on an account" | "two texts" | "examples"

const ways: readonly { readonly way: WayToCompare; readonly name: string }[] = [
  { way: "texts on an account", name: "One account under several texts" },
  { way: "days on an account", name: "One account, the law of two days" },
  { way: "two texts", name: "Two texts side by side" },
  { way: "examples", name: "Every example under the texts" },
]

interface Asked {
  readonly way: WayToCompare
  readonly choose: (way: WayToCompare, name: string) => void
}

/** The four ways to compare, one of them shown. */
export function WaysToCompare({ way, choose }: Asked) {
  return (
    <fieldset className="compare-choice screen-only">
      <legend>What to compare</legend>
      <div className="choices">
        {ways.map(({ way: one, name }) => (
          <button
            type="button"
            className="quiet"
            key={one}
            aria-pressed={way === one}
            onClick={() => choose(one, name)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
