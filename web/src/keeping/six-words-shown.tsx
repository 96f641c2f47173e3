interface Shown {
  readonly words: string
  readonly hidden: boolean
}

const places = [0, 1, 2, 3, 4, 5] as const

/** The six words with their numbers, because their order matters; or nothing of them, when someone stands behind. */
export function SixWordsShown({ words, hidden }: Shown) {
  if (hidden) return <p className="six-words-hidden">The words are hidden. They are still the same.</p>
  const each = words.split(" ")
  return (
    <ol className="six-words" lang="en" dir="ltr" translate="no">
      {places.map((place) => (
        <li key={place}>{each[place]}</li>
      ))}
    </ol>
  )
}
