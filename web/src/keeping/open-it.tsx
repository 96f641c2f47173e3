import { useEffect } from "react"
export function OpenIt({ file, opened }: { file: File; opened: (bytes: Uint8Array) => void; back: () => void }) {
  useEffect(() => {
    file.arrayBuffer().then((bytes) => opened(new Uint8Array(bytes)))
  }, [file, opened])
  return <p>…</p>
}
