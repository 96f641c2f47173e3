import { useEffect } from "react"

/**
 * Opens a file that is dropped anywhere on the page. Without this a browser would leave the page for the file, and
 * write the file's name into its history.
 */
export function useFileDropped(open: (file: File) => void): void {
  useEffect(() => {
    const over = (drag: DragEvent) => drag.preventDefault()
    const drop = (drag: DragEvent) => {
      drag.preventDefault()
      const file = drag.dataTransfer?.files[0]
      if (file !== undefined) open(file)
    }
    addEventListener("dragover", over)
    addEventListener("drop", drop)
    return () => {
      removeEventListener("dragover", over)
      removeEventListener("drop", drop)
    }
  }, [open])
}
