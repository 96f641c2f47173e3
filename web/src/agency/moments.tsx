import {
  agencyWithoutADay,
  besideMoment,
  howFreelyInWords,
  type Moment,
  momentInWords,
  type OthersMoment,
  readByInWords,
  timeOfMomentInWords,
} from "distinguo/accounts"
import { Words } from "../account/words.tsx"
import { headed } from "../ladder/joint-words.ts"
import { howTold, speakers } from "../writing/telling-words.ts"

type Titles = ReadonlyMap<string, string> | "one episode"

interface Shown<M extends Moment> {
  readonly moments: readonly M[]
  /** What the episodes are called, where the line goes through several. */
  readonly titles: Titles
}

/** The person's own moments; those of which no day was said stand last, under words that say so. */
export function Line({ moments, titles }: Shown<Moment>) {
  const dated = moments.filter(({ day }) => day !== "no day was said")
  const undated = moments.filter(({ day }) => day === "no day was said")
  return (
    <>
      {dated.length > 0 && <Moments moments={dated} titles={titles} />}
      {undated.length > 0 && (
        <>
          <h3>{agencyWithoutADay}</h3>
          <Moments moments={undated} titles={titles} undated />
        </>
      )}
    </>
  )
}

function Moments({ moments, titles, undated = false }: Shown<Moment> & { readonly undated?: boolean }) {
  return (
    <ol className={undated ? "moments undated" : "moments"}>
      {moments.map((moment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is that of days
        <li key={at}>
          <TimeOf moment={moment} titles={titles} />
          <Said moment={moment} />
          {besideMoment(moment) !== "" && <p className="small">{besideMoment(moment)}</p>}
          <HowTold moment={moment} />
        </li>
      ))}
    </ol>
  )
}

/** What others said of it: each under who said it, with no line through it. */
export function OthersLine({ moments, titles }: Shown<OthersMoment>) {
  return (
    <ul className="others-moments">
      {moments.map((moment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is that of days
        <li key={at}>
          <p>
            <strong>{speakers[moment.by]}</strong>
            {moment.role !== "" && (
              <>
                {" "}
                (<Words>{moment.role}</Words>)
              </>
            )}
            :
          </p>
          <TimeOf moment={moment} titles={titles} />
          <Said moment={moment} />
          <p className="small">
            {[howTold({ when: moment.told, circumstances: moment.circumstances }), readByInWords(moment)]
              .filter((part) => part !== "")
              .join("; ")}
          </p>
        </li>
      ))}
    </ul>
  )
}

function TimeOf({ moment, titles }: { readonly moment: Moment; readonly titles: Titles }) {
  const title = titles === "one episode" ? "" : (titles.get(moment.episode) ?? "")
  return (
    <p className="moment-time">
      {title !== "" && `${title} · `}
      {timeOfMomentInWords(moment.time)}
    </p>
  )
}

/** Their own words first, and then what was marked of them. */
function Said({ moment }: { readonly moment: Moment }) {
  return (
    <>
      {moment.words !== "" && (
        <p className="spoken">
          <Words>{moment.words}</Words>
        </p>
      )}
      <p>{momentInWords(moment)}</p>
    </>
  )
}

function HowTold({ moment }: { readonly moment: Moment }) {
  const how = howTold({ when: moment.told, circumstances: moment.circumstances })
  const freely = howFreelyInWords(moment)
  if (how === "" && freely === "") return null
  return (
    <p className="small">
      {headed(how === "" ? freely : how)}
      {how !== "" && freely !== "" && (
        <>
          {"\u00a0· "}
          <strong>{freely}</strong>
        </>
      )}
    </p>
  )
}
