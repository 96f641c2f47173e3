import { useId } from "react"

/**
 * A button that opens a file from this device. The field is emptied at once: it keeps no name of a file, and the same
 * file can be opened again after it has been mended.
 */
export function OpenFile({ open }: { open: (file: File) => void }) {
  const id = useId()
  return (
    <p className="open-file">
      <input
        id={id}
        className="out-of-sight"
        type="file"
        accept=".age,.yaml,.yml,.json"
        autoComplete="off"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) open(file)
          target.value = ""
        }}
      />
      <label htmlFor={id} className="button">
        Open a file
      </label>
      <span className="small">or drop one anywhere on this page</span>
    </p>
  )
}
