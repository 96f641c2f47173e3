import { aboutDelphi, aboutIloEleven, delphiNotShipped, type IndicatorList, screeningIsNot } from "distinguo/assessment"

export const listTitles: Readonly<Record<IndicatorList, string>> = {
  "ilo-11": aboutIloEleven.title,
  ...aboutDelphi.titles,
}

/** What a list is and how far it was compared, before anything that was read beside it. */
export function AboutTheList({ list }: { list: IndicatorList }) {
  const about = list === "ilo-11" ? aboutIloEleven : aboutDelphi
  const words = list === "ilo-11" ? [aboutIloEleven.meaning, aboutIloEleven.revision] : aboutDelphi.cautions
  return (
    <>
      <h3>
        {listTitles[list]} <span className="from-memory">· second hand</span>
      </h3>
      <p>{screeningIsNot}</p>
      <details className="about-the-list">
        <summary>What this list is, and what it is not</summary>
        <ul className="small">
          <li>Its mark: {about.mark}.</li>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** That two of the four lists are not here, and what of them has a source. */
export function NotShipped() {
  const { lists, because, points } = delphiNotShipped
  return (
    <details className="about-the-list">
      <summary>The two lists that are not here</summary>
      <p className="small">
        They are on {lists.join(" and ")}. {because} What of them has a source:
      </p>
      <ul className="small">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  )
}
