import {
  type Episode,
  type Problem,
  type StatementTyped,
  saidInThisSitting,
  standsAgainst,
  statementAsTyped,
  type Telling,
  takeOut,
  type WrittenDown,
  writeDown,
} from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { useId, useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { answersInWords } from "./answer-words.ts"
import { ItemByItem } from "./item-by-item.tsx"
import { speakers } from "./telling-words.ts"
import { ToMend } from "./to-mend.tsx"
import { WhichIsIt } from "./which-is-it.tsx"

interface Asked {
  readonly fact: FactId
  readonly episode: Episode
  readonly sitting: Sitting
  readonly telling: Telling
  readonly itemByItem: boolean
  /** The text that is looked through asks that this be absent. */
  readonly exception: boolean
}

/** Drawn again when something was said of this very fact, and not when something was said of another. */
export const FactRow = drawnFor(FactRowNow, ({ fact, episode, telling, itemByItem, exception }) => [
  fact,
  episode.id,
  telling,
  itemByItem,
  exception,
  ...episode.statements.filter((one) => one.fact === fact),
])

/** One fact: a box to tick where it was told, as its label says; and item by item an answer, their words for it, and its days. */
function FactRowNow({ fact, episode, sitting, telling, itemByItem, exception }: Asked) {
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [waiting, wait] = useState<StatementTyped | "nothing">("nothing")
  const { label, meaning, phrases } = factById(fact)
  const place = saidInThisSitting(sitting.account, sitting.opened, episode.id, telling, fact)
  const said = place === "nothing" ? "nothing" : (episode.statements[place.at] ?? "nothing")
  const typed = said === "nothing" ? "nothing said" : statementAsTyped(said)
  const before = episode.statements.filter((one) => one.fact === fact && one !== said && one.setAside === "no")
  const already = before.map((one) => `${speakers[one.by]}, ${answersInWords[one.answer]}`).join("; ")

  const write = (change: (account: Sitting["account"], opened: Sitting["opened"]) => WrittenDown): boolean => {
    const left = sitting.write(change)
    setProblems(left)
    if (left.length === 0) wait("nothing")
    return left.length === 0
  }
  /** Where it stands on another change may be elsewhere in the list by now: it is looked for when it is pressed. */
  const put = (now: StatementTyped | "nothing said"): boolean => {
    let asks = false
    const isWritten = write((account, opened) => {
      if (now === "nothing said") {
        const there = saidInThisSitting(account, opened, episode.id, telling, fact)
        return there === "nothing" ? { account } : takeOut(account, opened, there)
      }
      asks = standsAgainst(account, opened, episode.id, { telling, said: now }).length > 0
      return asks ? { problems: [] } : writeDown(account, opened, episode.id, telling, now)
    })
    if (!asks || now === "nothing said") return isWritten
    wait(now)
    return false
  }
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
        {exception && <strong>An exception in this text: a tick here speaks against it. </strong>}
        {meaning} As they might say it:{" "}
        {phrases
          .filter(({ sets }) => sets === "yes")
          .map(({ words }) => `“${words}”`)
          .join(" or ")}
        .{already !== "" && ` Already written down: ${already}.`}
        {said !== "nothing" && said.answer !== "yes" && ` Now: ${answersInWords[said.answer]}.`}
      </p>
      {waiting !== "nothing" && (
        <WhichIsIt
          episode={episode}
          sitting={sitting}
          now={{ telling, said: waiting }}
          write={write}
          leave={() => wait("nothing")}
        />
      )}
      {itemByItem && (
        <ItemByItem
          fact={fact}
          episode={episode.id}
          by={telling.by}
          said={typed}
          drafts={sitting.drafts}
          put={put}
          key={JSON.stringify(typed)}
        />
      )}
      <ToMend problems={problems} />
    </li>
  )
}

/** A tick alone: told of the whole episode, and without words of theirs. */
function ticked(fact: FactId): StatementTyped {
  return { fact, answer: "yes", words: "", from: "", to: "" }
}
