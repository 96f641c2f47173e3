import { useEffect, useState } from "react"
import { StartScreen } from "../start/start-screen.tsx"
import type { Address, House } from "./house.ts"
import { OnItsWay, RestMissing } from "./on-its-way.tsx"
import { partOf, type ScreenPart } from "./parts.ts"

/** One screen, as soon as what it is made of has come. */
export function ScreenShown({ address, house, cameFromAnother }: Shown) {
  if (address === "start") return <StartScreen house={house} cameBack={cameFromAnother} />
  return <Part address={address} house={house} />
}

interface Shown {
  readonly address: Address
  readonly house: House
  /** Whether this page showed another screen before: then the focus has to be taken along. */
  readonly cameFromAnother: boolean
}

type Came = { readonly part: ScreenPart } | "on its way" | "missing"

function Part({ address, house }: { readonly address: Exclude<Address, "start">; readonly house: House }) {
  const [came, setCame] = useState<Came>("on its way")
  useEffect(() => {
    if (came !== "on its way") return
    let here = true
    partOf(address).then(
      (part) => here && setCame({ part }),
      () => here && setCame("missing"),
    )
    return () => {
      here = false
    }
  }, [address, came])
  const toStart = () => house.go("start")
  if (came === "on its way") return <OnItsWay toStart={toStart} />
  if (came === "missing") return <RestMissing again={() => setCame("on its way")} toStart={toStart} />
  return <came.part house={house} />
}
