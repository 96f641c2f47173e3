import { useEffect, useState } from "react"
import type { House } from "../page/house.ts"
import { usePrinting, WrittenOut } from "../printing/written-out.ts"
import { DefinitionRead } from "./definition-read.tsx"
import { LawList, screeningTools } from "./law-list.tsx"
import { ToolsDescribed } from "./tools-described.tsx"
import "../look/law.css"

/** The law itself, for whoever wants to read it: no account is needed here, and none is looked at. */
export function LawScreen({ house: { say, restMayCome } }: { house: House }) {
  const [opened, open] = useState<string | "the list">("the list")
  const printing = usePrinting()
  useEffect(restMayCome, [restMayCome])
  const back = () => {
    open("the list")
    say("The list of definitions.")
  }
  return (
    <WrittenOut value={printing}>
      {opened === "the list" ? (
        <LawList open={open} />
      ) : opened === screeningTools ? (
        <ToolsDescribed back={back} say={say} />
      ) : (
        <DefinitionRead key={opened} id={opened} open={open} back={back} say={say} />
      )}
    </WrittenOut>
  )
}
