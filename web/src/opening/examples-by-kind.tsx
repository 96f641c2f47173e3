import { useState } from "react"
import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { ExampleFile } from "./examples.ts"
import type { KindOfExample } from "./kinds.ts"

/** The list comes when a kind is opened: nobody who opens a file of their own waits for it. */
export const fetchExamplesOffered = comesOnce(async () => (await import("./examples-offered.tsx")).ExamplesOffered)

interface Asked {
  readonly kinds: readonly KindOfExample[]
  readonly open: (example: ExampleFile) => void
}

/** Examples folded by what they show: on a phone fifty of them in a row are a wall, and a heading each is a choice. */
export function ExamplesByKind({ kinds, open }: Asked) {
  const [opened, setOpened] = useState<readonly KindOfExample[]>([])
  return (
    <div className="kinds-of-example">
      {kinds.map((kind) => (
        <details
          key={kind}
          onToggle={() => setOpened((before) => (before.includes(kind) ? before : [...before, kind]))}
        >
          <summary>
            <h3>{kind}</h3>
          </summary>
          {opened.includes(kind) && <Later fetch={fetchExamplesOffered} props={{ kind, open }} />}
        </details>
      ))}
    </div>
  )
}
