import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { WhatThereIsAsked } from "./what-there-is.tsx"

const whatThereIs = comesOnce(async () => (await import("./what-there-is.tsx")).WhatThereIs)

/** Where it stands folded: it comes when it is opened, or before that with the rest. */
export function WhatThereIs(props: WhatThereIsAsked) {
  return <Later fetch={whatThereIs} props={props} />
}
