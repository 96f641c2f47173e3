import type { Source } from "distinguo/sources"

/** Title, who made it and when, its address to be read, what was compared, and what it does not show. Nothing is fetched. */
export function SourceInFull({ source: { title, by, date, at, checked, doesNotShow } }: { source: Source }) {
  return (
    <dl className="where-from">
      <dt>The text</dt>
      <dd>
        {title}
        {"\u00a0· "}
        {by}, {date}. {at !== "" && <bdi className="address">{at}</bdi>}
      </dd>
      <dt>What was compared</dt>
      <dd>{checked}.</dd>
      <dt>What it does not show</dt>
      <dd>{doesNotShow}.</dd>
    </dl>
  )
}
