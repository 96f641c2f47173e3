import { useCallback, useMemo, useRef, useState } from "react"
import { askBeforeClosing } from "../leaving/ask-before-closing.ts"
import { LeaveButton } from "../leaving/leave-button.tsx"
import { LeaveUnkept } from "../leaving/leave-unkept.tsx"
import { MistakesCaught } from "../problem/our-mistake.tsx"
import { addressIn, replaceAddress } from "./addresses.ts"
import type { Address, Held, House } from "./house.ts"
import { Menu } from "./menu.tsx"
import { PageFoot } from "./page-foot.tsx"
import { restMayCome } from "./parts.ts"
import { ScreenShown } from "./screen-shown.tsx"

/** The whole page: the corner for leaving, the menu, one screen, the foot, and a quiet voice for what changed. */
export function Page({ leave }: { leave: () => void }) {
  const [{ address, turn }, turnTo] = useState({ address: addressIn(location.pathname), turn: 0 })
  const [held, setHeld] = useState<Held | "nothing">("nothing")
  const [heard, setHeard] = useState("")
  // The same words said twice are another change: a live region that is given equal text says nothing.
  const say = useCallback(
    (words: string) => setHeard((last) => (words !== "" && last === words ? `${words}\u00a0` : words)),
    [],
  )
  const [wanted, setWanted] = useState<Address | "nowhere">("nowhere")
  // By screen: what the desk holds unkept stays so while another screen is looked at, and is not that screen's to lose.
  const losing = useRef<ReadonlySet<Address>>(new Set())

  const lose = useCallback((where: Address, something: boolean) => {
    const others = [...losing.current].filter((one) => one !== where)
    losing.current = new Set(something ? [...others, where] : others)
    askBeforeClosing(losing.current.size > 0)
  }, [])
  const wouldLose = useCallback((something: boolean) => lose(address, something), [lose, address])
  const go = useCallback(
    (to: Address) => {
      setWanted("nowhere")
      replaceAddress(to)
      turnTo((shown) => ({ address: to, turn: shown.turn + 1 }))
      say("")
    },
    [say],
  )
  const house = useMemo<House>(
    () => ({
      go,
      say,
      leave,
      held,
      hold: setHeld,
      letGo: () => {
        setHeld("nothing")
        lose("desk", false)
      },
      wouldLose,
      restMayCome,
    }),
    [go, say, leave, held, lose, wouldLose],
  )
  /** Only what the desk holds stays when another screen is gone to. */
  const goFromMenu = (to: Address) => (losing.current.has(address) && address !== "desk" ? setWanted(to) : go(to))

  return (
    <>
      <LeaveButton leave={leave} menu={address !== "talk" && <Menu now={address} go={goFromMenu} />} />
      <main>
        <MistakesCaught key={turn} toStart={() => go("start")}>
          <ScreenShown address={address} house={house} cameFromAnother={turn > 0} />
        </MistakesCaught>
      </main>
      <div id="question" />
      <PageFoot />
      {wanted !== "nowhere" && (
        <LeaveUnkept
          stay={() => setWanted("nowhere")}
          forget={() => {
            wouldLose(false)
            go(wanted)
          }}
        />
      )}
      <p role="status" className="out-of-sight">
        {heard}
      </p>
    </>
  )
}
