import {
  type Episode,
  type Problem,
  type StatementTyped,
  saidInThisSitting,
  statementAsTyped,
  type Telling,
  takeOut,
  writeDown,
} from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { useId, useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { answersInWords } from "./answer-words.ts"
import { ItemByItem } from "./item-by-item.tsx"
import { speakers } from "./telling-words.ts"
import { ToMend } from "./to-mend.tsx"

interface Asked {
  readonly fact: FactId
  readonly episode: Episode
  readonly sitting: Sitting
  readonly telling: Telling
  readonly itemByItem: boolean
}

/** One fact: a box to tick where it was told, as its label says; and item by item an answer, their words for it, and its days. */
export function FactRow({ fact, episode, sitting, telling, itemByItem }: Asked) {
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { label, meaning } = factById(fact)
  const place = saidInThisSitting(sitting.account, sitting.opened, episode.id, telling, fact)
  const said = place === "nothing" ? "nothing" : (episode.statements[place.at] ?? "nothing")
  const typed = said === "nothing" ? "nothing said" : statementAsTyped(said)
  const before = episode.statements.filter((one) => one.fact === fact && one !== said && one.setAside === "no")
  const already = before.map((one) => `${speakers[one.by]}, ${answersInWords[one.answer]}`).join("; ")

  const put = (now: StatementTyped | "nothing said") =>
    setProblems(
      sitting.write((account, opened) => {
        if (now !== "nothing said") return writeDown(account, opened, episode.id, telling, now)
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
            put(
              !target.checked ? "nothing said" : typed === "nothing said" ? ticked(fact) : { ...typed, answer: "yes" },
            )
          }
        />
        <span>{label}</span>
      </label>
      <p className="small" id={`${id}-meaning`}>
        {meaning}
        {already !== "" && ` Already written down: ${already}.`}
        {said !== "nothing" && said.answer !== "yes" && ` Now: ${answersInWords[said.answer]}.`}
      </p>
      {itemByItem && <ItemByItem fact={fact} by={telling.by} said={typed} put={put} key={JSON.stringify(typed)} />}
      <ToMend problems={problems} />
    </li>
  )
}

/** A tick alone: told of the whole episode, and without words of theirs. */
function ticked(fact: FactId): StatementTyped {
  return { fact, answer: "yes", words: "", from: "", to: "" }
}
