import {
  type CombiningRule,
  combiningRules,
  type IndicatorList,
  indicatorLists,
  listsFor,
  nothingIsAQuestion,
  notStatedIsNoQuestion,
  readIndicators,
} from "distinguo/assessment"
import { useId, useMemo } from "react"
import { AboutTheList, listTitles, NotShipped } from "./about-the-list.tsx"
import type { ReadBeside } from "./indicators-beside.tsx"
import { ReadingShown } from "./reading-shown.tsx"
import "../look/indicators.css"

/** One list, chosen by the reader, beside the episodes that are shown. */
export function IndicatorsOpened(asked: ReadBeside) {
  const { account, request, markedYoung, chosen, choose, episodes: wanted, say } = asked
  const { textbook, dutySaid } = request
  const { list, rule, onPaper } = chosen
  const read = useMemo(
    () => readIndicators(account, { list, rule, dutySaid, textbook }),
    [account, list, rule, dutySaid, textbook],
  )
  const young = markedYoung || nothingIsAQuestion(account)
  const offered = useMemo(() => listsFor(account), [account])
  if ("problem" in read) return <p>{read.problem.message}</p>
  const reading = read.readings.find(({ episodes }) => episodes.join(" ") === wanted)
  const rules = (Object.keys(combiningRules) as CombiningRule[]).filter((one) => combiningRules[one].list === list)
  return (
    <div className="indicators">
      <Chosen
        label="Which list"
        value={list}
        options={indicatorLists
          .filter((one) => offered.includes(one) || one === list)
          .map((one) => [one, listTitles[one]])}
        choose={(one) => {
          choose({ ...chosen, list: one as IndicatorList, rule: "none" })
          say("Another list is read.")
        }}
      />
      {rules.length > 0 && (
        <Chosen
          label="How its dimensions are put together"
          value={rule}
          options={[["none", "not at all"], ...rules.map((one) => [one, combiningRules[one].title] as const)]}
          choose={(one) => {
            choose({ ...chosen, rule: one as CombiningRule | "none" })
            say("The dimensions are put together in another way.")
          }}
        />
      )}
      <AboutTheList list={list} />
      {young && <p className="notice">{notStatedIsNoQuestion}</p>}
      {reading === undefined ? (
        <p>Nothing is read here.</p>
      ) : (
        <ReadingShown
          reading={reading}
          rule={rule}
          episodes={account.episodes.filter(({ id }) => reading.episodes.includes(id))}
          silences={young ? "left out" : "told apart"}
        />
      )}
      {list !== "ilo-11" && <NotShipped />}
      <label className="choice">
        <input
          autoComplete="off"
          type="checkbox"
          checked={onPaper}
          onChange={({ target }) => choose({ ...chosen, onPaper: target.checked })}
        />
        Add this list to what is printed
      </label>
    </div>
  )
}

interface Asked {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly choose: (value: string) => void
}

function Chosen({ label, value, options, choose }: Asked) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
