import type { Typesetting } from "./typesetting.ts"
import { bytesInAll, inMegabytes } from "./typesetting-files.ts"

interface Shown {
  readonly stage: Typesetting | { readonly kind: "nothing yet" } | { readonly kind: "made" }
  readonly stop: () => void
}

/** How far a PDF is, and how to stop it; or what happened, that nothing was lost, and the next step. */
export function MemoOnItsWay({ stage, stop }: Shown) {
  switch (stage.kind) {
    case "coming":
      return (
        <>
          <p>
            <label>
              {inMegabytes(stage.came)} of {inMegabytes(bytesInAll)} MB have come.{" "}
              <progress max={bytesInAll} value={stage.came} />
            </label>
          </p>
          <StopIt stop={stop} />
        </>
      )
    case "setting":
      return (
        <>
          <p>The pages are being set. On a slow device this takes a while.</p>
          <StopIt stop={stop} />
        </>
      )
    case "did not arrive":
      return (
        <p>
          What sets the pages did not arrive, perhaps for want of signal. Nothing was lost. The page (HTML) needs
          nothing more, and prints from any browser.
        </p>
      )
    case "letters missing":
      return (
        <p>
          Something was said in a script that none of the fonts here has, and a PDF would lose it. Nothing was made.
          Take the page (HTML): your device shows it with its own fonts.
        </p>
      )
    case "failed":
      return <p>The PDF could not be made on this device. Nothing was lost. Take the page (HTML), and print it.</p>
    default:
      return null
  }
}

function StopIt({ stop }: { stop: () => void }) {
  return (
    <p>
      <button type="button" className="quiet" onClick={stop}>
        Stop
      </button>
    </p>
  )
}
