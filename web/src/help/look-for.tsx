import { useId } from "react"

interface Asked {
  readonly areas: readonly string[]
  readonly near: string
  readonly setNear: (area: string) => void
  readonly words: string
  readonly setWords: (words: string) => void
}

/** An area, and a word to look for. Both stay in this page and are gone with it. */
export function LookFor({ areas, near, setNear, words, setWords }: Asked) {
  const id = useId()
  return (
    <search className="look-for">
      <p>
        <label htmlFor={`${id}-near`}>Near where?</label>
        <select id={`${id}-near`} value={near} autoComplete="off" onChange={({ target }) => setNear(target.value)}>
          <option value="anywhere">Anywhere</option>
          {areas.map((area) => (
            <option key={area}>{area}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-words`}>A word to look for</label>
        <input
          id={`${id}-words`}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          value={words}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          translate="no"
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
    </search>
  )
}
