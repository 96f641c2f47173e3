/** What a textbook's pattern takes as absent, and that this is never done with a person's account. */
export function TakenAsAbsent({ assumed }: { assumed: number }) {
  if (assumed === 0) return null
  return (
    <p className="notice">
      This is a textbook pattern. {assumed} {assumed === 1 ? "thing" : "things"} that it does not mention{" "}
      {assumed === 1 ? "is" : "are"} taken as absent here. That is never done with a real account: there, what was not
      said stays not known.
    </p>
  )
}
