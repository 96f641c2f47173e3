import { generalRuleOnScreening, screeningTools } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ToolDescribed } from "./tool-described.tsx"
import "../look/indicators.css"

/** Published screening tools, described: to be judged by a reader, and not to be used on anyone. */
export function ToolsDescribed({ back, say }: { back: () => void; say: (words: string) => void }) {
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={back}>
          All definitions
        </button>
      </p>
      <ScreenHeading takesFocus>Screening tools, described</ScreenHeading>
      {generalRuleOnScreening.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {screeningTools.map((tool) => (
        <ToolDescribed tool={tool} say={say} key={tool.id} />
      ))}
    </>
  )
}
