import { checkDirectory } from "distinguo/directory"
import { type ListProblem, largestFile, readListFiles } from "distinguo-documents"
import { useId, useState } from "react"
import { today } from "../account/today.ts"
import { withNames } from "../problem/with-names.tsx"
import { showOwnList, useOwnList } from "./list-shown.ts"

type Read =
  | { readonly kind: "nothing yet" | "not given" }
  | { readonly kind: "read"; readonly shown: number; readonly problems: readonly ListProblem[] }

/**
 * Opens a list from this device: YAML, JSON or a table, several files together as one list. What could be read is shown at
 * once; what could not is named with its mend, and stands in the file as it was.
 */
export function OpenOwnList() {
  const [read, setRead] = useState<Read>({ kind: "nothing yet" })
  const own = useOwnList()
  const open = async (files: readonly File[]) => {
    const given = await bytesOf(files).catch(() => "not given" as const)
    if (given === "not given") return setRead({ kind: "not given" })
    const { listings, problems } = readListFiles(given)
    if (listings.length > 0) showOwnList(listings)
    setRead({ kind: "read", shown: listings.length, problems })
  }
  return (
    <>
      <p>
        A table (CSV) from any spreadsheet, or YAML or JSON. It is read here, on this device.{" "}
        <strong>It is sent nowhere and kept nowhere.</strong> The invented places step aside: the two are never mixed.
      </p>
      <OpenFiles open={(files) => void open(files)} />
      <div role="status">
        {read.kind === "not given" && (
          <p>Your device did not give the file to this page. Nothing was lost. See whether it is still there.</p>
        )}
        {read.kind === "read" && <p>{whatCame(read.shown, read.problems.length)}</p>}
      </div>
      {read.kind === "read" && read.problems.length > 0 && <ToMend problems={read.problems} />}
      {own !== "none" && <ToKnow />}
    </>
  )
}

async function bytesOf(files: readonly File[]) {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      // Of one that is too large no more is read than shows that it is.
      bytes: new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer()),
    })),
  )
}

function whatCame(shown: number, problems: number): string {
  const mends = problems === 1 ? "One thing is to be mended:" : `${problems} things are to be mended:`
  if (shown === 0) return `No place could be read, so nothing changed. Nothing was lost. ${mends}`
  const places = shown === 1 ? "One place is shown from your list." : `${shown} places are shown from your list.`
  return problems === 0 ? places : `${places} The rest was not read, and nothing was lost. ${mends}`
}

/** Of a list that is all wrong the first of them are enough to begin with. */
const mostAtOnce = 50

function ToMend({ problems }: { problems: readonly ListProblem[] }) {
  return (
    <>
      <ol className="problems">
        {problems.slice(0, mostAtOnce).map(({ file, where, message, mend }) => (
          <li key={`${file} ${where} ${message}`}>
            <p className="place">
              <bdi translate="no">{file}</bdi>, {where}
            </p>
            <p>{withNames(message)}</p>
            <p>{withNames(mend)}</p>
          </li>
        ))}
      </ol>
      {problems.length > mostAtOnce && <p>There are more. Mend these first, and open it again.</p>}
      <p className="small">Mend it in the file, save it, and open it again. The file is on your device as it was.</p>
    </>
  )
}

/** For whoever keeps the list: what is old, missing or does not fit. It hides no place. */
function ToKnow() {
  const own = useOwnList()
  if (own === "none") return null
  const checks = checkDirectory(own, { today: today() })
  const named = new Map(own.map(({ id, name }) => [id, name]))
  return (
    <details>
      <summary>What to look at in this list</summary>
      {checks.length === 0 && <p>Nothing to mend, and nothing to know.</p>}
      <ul className="to-know">
        {checks.map(({ code, listings, words, mend }) => (
          <li key={`${code} ${listings.join(" ")} ${words}`}>
            {listings.length > 0 && <strong>{listings.map((id) => named.get(id) ?? id).join(", ")}: </strong>}
            {withNames(words)} {withNames(mend)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The field is emptied at once: it keeps no name of a file, and the same file can be opened again after it was mended. */
function OpenFiles({ open }: { open: (files: readonly File[]) => void }) {
  const id = useId()
  return (
    <p className="open-file">
      <input
        id={id}
        className="out-of-sight"
        type="file"
        accept=".csv,.tsv,.yaml,.yml,.json"
        multiple
        autoComplete="off"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) open(files)
          target.value = ""
        }}
      />
      <label htmlFor={id} className="button">
        Open your list
      </label>
    </p>
  )
}
