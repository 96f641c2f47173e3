export function KeepIt({
  done,
  back,
}: {
  text: string
  kind: string
  exposes: string
  done: () => void
  back: () => void
}) {
  return (
    <p>
      <button type="button" onClick={done}>
        done
      </button>
      <button type="button" onClick={back}>
        back
      </button>
    </p>
  )
}
