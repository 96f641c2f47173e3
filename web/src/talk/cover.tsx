import { useEffect } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"

interface Covered {
  readonly more: () => void
  readonly leave: () => void
}

/**
 * In place of the talk with one tap, when someone comes in who should not look: words about weather, as "Leave quickly"
 * has them, and one plain word at the end, which leads on to the choices and never straight to the talk. Where "Leave
 * quickly" stands on every other screen stands "Close", which does the same: nobody who may stay no longer has to go
 * through the choices. Nothing of the talk stands in the page meanwhile; it is in memory alone.
 */
export function Cover({ more, leave }: Covered) {
  useEffect(() => {
    // The foot and the words about leaving would say whose page this is.
    document.documentElement.classList.add("covered")
    return () => document.documentElement.classList.remove("covered")
  }, [])
  return (
    <>
      <p>
        <button type="button" className="plain-back" onClick={leave}>
          Close
        </button>
      </p>
      <ScreenHeading takesFocus>Words about weather</ScreenHeading>
      <dl className="weather">
        {weather.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" className="plain-back" onClick={more}>
          More
        </button>
      </p>
    </>
  )
}

const weather = [
  ["breeze", "A light wind. It moves leaves and small twigs, and you can feel it on your face."],
  ["cirrus", "Thin white cloud, very high up, drawn out like hair. It often comes a day before rain."],
  ["dew", "Water that settles on grass and stones in the night, when the ground is colder than the air."],
  ["drizzle", "Fine rain in very small drops that seem to float rather than fall."],
  ["gust", "A short, strong push of wind, over before one has turned round."],
  ["haze", "Dry dust or smoke in the air that makes hills look pale and far away."],
  ["mist", "A cloud that lies on the ground and lets you see further than fog does."],
  ["shower", "Rain that begins all at once, falls hard, and stops after some minutes."],
  ["squall", "A wind that rises all at once, lasts some minutes, and often brings rain."],
  ["thaw", "Days on which the air grows warm enough for ice and snow to melt."],
] as const
