import { useEffect } from "react"

/** Opens a file that is dropped anywhere on the page. That the browser itself goes to none is seen to in main.tsx. */
export function useFileDropped(open: (file: File) => void): void {
  useEffect(() => {
    const drop = (drag: DragEvent) => {
      const file = drag.dataTransfer?.files[0]
      if (file !== undefined) open(file)
    }
    addEventListener("drop", drop)
    return () => {
      removeEventListener("drop", drop)
    }
  }, [open])
}
