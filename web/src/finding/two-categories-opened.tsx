import { type FormRead, type FormView, type TwoCategoriesRead, usTwoCategories } from "distinguo/assessment"
import { useMemo } from "react"
import { headed } from "../ladder/joint-words.ts"
import { TwoCategoriesSorting } from "../law/two-categories-sorting.tsx"
import { StandingMark } from "../standing/standing-mark.tsx"
import type { Group } from "./groups.ts"
import "../look/agency.css"

/** Both forms read on the same episodes: their parts beside each other, the one that sorts them marked, and no vote. */
export function TwoCategoriesOpened({ group }: { readonly group: Group }) {
  const read = useMemo(
    () =>
      usTwoCategories(
        group.findings,
        group.episodes.map(({ id }) => id),
      ),
    [group],
  )
  return (
    <div className="two-categories-opened">
      {read === "not read" ? (
        <p>One of the two was not in force on that day, so they are not set side by side.</p>
      ) : (
        <Both read={read} />
      )}
      <TwoCategoriesSorting />
    </div>
  )
}

function Both({ read }: { readonly read: TwoCategoriesRead }) {
  const alike = read.forms.every(({ ownAccount, everythingSaid }) => isAlike(ownAccount, everythingSaid))
  return (
    <>
      <View title="On their own account" read={read} reading="ownAccount" />
      {alike ? (
        <p className="small">With everything said it reads the same.</p>
      ) : (
        <View title="With everything said" read={read} reading="everythingSaid" />
      )}
    </>
  )
}

function isAlike(one: FormView, other: FormView): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

interface Shown {
  readonly title: string
  readonly read: TwoCategoriesRead
  readonly reading: "ownAccount" | "everythingSaid"
}

function View({ title, read, reading }: Shown) {
  return (
    <div className="view">
      <h3>{title}</h3>
      {read[reading].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="two-forms">
        {read.forms.map((form) => (
          <Form form={form} view={form[reading]} key={form.definition} />
        ))}
      </div>
    </div>
  )
}

function Form({ form: { label, finding }, view }: { readonly form: FormRead; readonly view: FormView }) {
  return (
    <div className="one-form">
      <h4>
        “{label}” <StandingMark standing={view.standing} />
      </h4>
      <p className="small">
        {finding.title}
        {finding.fromMemory.length > 0 && `. Written from memory, not compared: ${finding.fromMemory.join("; ")}`}
      </p>
      <ul className="plain">
        {view.parts.map(({ name, cites, standing, sorts }) => (
          <li key={name} className={sorts ? "sorts" : undefined}>
            {headed(name)} <bdi className="cites">{cites}</bdi>: <StandingMark standing={standing} />
            {sorts && <p className="small">The kind of work, by which the two are sorted.</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
