import {
  type Answer,
  type Episode,
  type Problem,
  type StatementTyped,
  saidInThisSitting,
  type Telling,
  takeOut,
  writeDown,
} from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { useId, useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { answersInWords, answersToChoose } from "./answer-words.ts"
import { ChoiceField } from "./choice-field.tsx"
import { speakers } from "./telling-words.ts"
import { TextField } from "./text-field.tsx"
import { ToMend } from "./to-mend.tsx"

interface Asked {
  readonly fact: FactId
  readonly episode: Episode
  readonly sitting: Sitting
  readonly telling: Telling
  readonly itemByItem: boolean
}

/** One fact: a box to tick where it was said; and item by item an answer, their words for it, and its days. */
export function FactRow({ fact, episode, sitting, telling, itemByItem }: Asked) {
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { label, meaning } = factById(fact)
  const place = saidInThisSitting(sitting.account, sitting.opened, episode.id, telling, fact)
  const said = place === "nothing" ? "nothing" : (episode.statements[place.at] ?? "nothing")
  const before = episode.statements.filter((one) => one.fact === fact && one !== said && one.setAside === "no")
  const already = before.map((one) => `${speakers[one.by]}, ${answersInWords[one.answer]}`).join("; ")

  const put = (typed: StatementTyped | "nothing said") =>
    setProblems(
      sitting.write((account, opened) => {
        if (typed !== "nothing said") return writeDown(account, opened, episode.id, telling, typed)
        return place === "nothing" ? { account } : takeOut(account, opened, place)
      }),
    )
  return (
    <li className="fact-row">
      <label className="choice">
        <input
          type="checkbox"
          autoComplete="off"
          checked={said !== "nothing" && said.answer === "yes"}
          aria-describedby={`${id}-meaning`}
          onChange={({ target }) =>
            put(target.checked ? { fact, answer: "yes", words: "", from: "", to: "" } : "nothing said")
          }
        />
        <span>{label}</span>
      </label>
      <p className="small" id={`${id}-meaning`}>
        {meaning}
        {already !== "" && ` Already written down: ${already}.`}
        {said !== "nothing" && said.answer !== "yes" && ` Now: ${answersInWords[said.answer]}.`}
      </p>
      {itemByItem && (
        <Item
          fact={fact}
          label={label}
          said={said}
          put={put}
          key={said === "nothing" ? "" : `${said.answer} ${said.words}`}
        />
      )}
      <ToMend problems={problems} />
    </li>
  )
}

interface Item {
  readonly fact: FactId
  readonly label: string
  readonly said: Episode["statements"][number] | "nothing"
  readonly put: (typed: StatementTyped | "nothing said") => void
}

/** Asked item by item: a no, a silence and its kind are each chosen, and never follow from an empty box (CARE-9). */
function Item({ fact, label, said, put }: Item) {
  const [answer, setAnswer] = useState<Answer | "nothing said">(said === "nothing" ? "nothing said" : said.answer)
  const [words, setWords] = useState(said === "nothing" ? "" : said.words)
  const [days, setDays] = useState({ from: "", to: "" })
  return (
    <details className="item">
      <summary>
        Item by item<span className="out-of-sight">: {label}</span>
      </summary>
      <form
        className="fields"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          put(answer === "nothing said" ? "nothing said" : { fact, answer, words, ...days })
        }}
      >
        <ChoiceField label="What came of it" value={answer} options={answersToChoose} change={setAnswer} />
        {answer !== "nothing said" && (
          <>
            <TextField label="In their words, as said" value={words} change={setWords} long />
            <div className="pair">
              <TextField
                label="Only from"
                hint="2024-03, or empty"
                value={days.from}
                change={(from) => setDays({ ...days, from })}
              />
              <TextField label="to" hint="or empty" value={days.to} change={(to) => setDays({ ...days, to })} />
            </div>
          </>
        )}
        <button type="submit">Write it down</button>
      </form>
    </details>
  )
}
