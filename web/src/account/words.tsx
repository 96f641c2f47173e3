/** Someone's words exactly as said, between quotation marks, in whichever direction they are written. */
export function Words({ children }: { children: string }) {
  return (
    <q dir="auto" translate="no">
      {children}
    </q>
  )
}
