import { useEffect, useMemo, useState } from "react"
import { comesOnce } from "../page/comes-once.ts"
import type { House } from "../page/house.ts"
import { Later } from "../page/later.tsx"
import { usePrinting, WrittenOut } from "../printing/written-out.ts"
import { OpenSource } from "../sources/open-source.ts"
import { DefinitionRead } from "./definition-read.tsx"
import { LawList } from "./law-list.tsx"
import "../look/law.css"
import "../look/sources.css"

type Opened =
  | { readonly at: "the list" }
  | { readonly at: "a definition"; readonly id: string }
  | { readonly at: "selling sex"; readonly code: string }
  | { readonly at: "the sources"; readonly first: string; readonly from: Opened }

const theList: Opened = { at: "the list" }
const lawByPlace = comesOnce(async () => (await import("../sex-work-law/law-by-place.tsx")).LawByPlace)
const sourcesScreen = comesOnce(async () => (await import("../sources/sources-screen.tsx")).SourcesScreen)

/** The law itself, for whoever wants to read it: no account is needed here, and none is looked at. */
export function LawScreen({ house: { say, restMayCome } }: { house: House }) {
  const [opened, open] = useState<Opened>(theList)
  const printing = usePrinting()
  useEffect(restMayCome, [restMayCome])
  useEffect(() => {
    for (const fetch of [lawByPlace, sourcesScreen]) fetch().catch(() => "asked for again when it is gone to")
  }, [])
  const openSource = useMemo(
    () => (first: string) => {
      // From one source to another one stays where the first was come from.
      open((now) => ({ at: "the sources", first, from: now.at === "the sources" ? now.from : now }))
      say("Where this comes from.")
    },
    [say],
  )
  const back = () => {
    open(theList)
    say("The list of definitions.")
  }
  return (
    <WrittenOut value={printing}>
      <OpenSource value={openSource}>
        <Shown opened={opened} open={open} openSource={openSource} back={back} say={say} />
      </OpenSource>
    </WrittenOut>
  )
}

interface Asked {
  readonly opened: Opened
  readonly open: (opened: Opened) => void
  readonly openSource: (id: string) => void
  readonly back: () => void
  readonly say: (words: string) => void
}

function Shown({ opened, open, openSource, back, say }: Asked) {
  const openDefinition = (id: string) => open({ at: "a definition", id })
  const choose = (code: string) => open({ at: "selling sex", code })
  switch (opened.at) {
    case "the list":
      return <LawList open={openDefinition} sellingSex={() => choose("not said")} sources={() => openSource("none")} />
    case "a definition":
      return <DefinitionRead key={opened.id} id={opened.id} open={openDefinition} back={back} say={say} />
    case "selling sex":
      return <Later key="selling sex" fetch={lawByPlace} props={{ code: opened.code, choose, back }} />
    case "the sources":
      return (
        <Later
          key="the sources"
          fetch={sourcesScreen}
          props={{ first: opened.first, open: openSource, back: () => open(opened.from) }}
        />
      )
    default:
      return opened satisfies never
  }
}
