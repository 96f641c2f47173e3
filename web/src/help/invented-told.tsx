import { inDangerTonight } from "distinguo/responses"
import { useInvented, useOwnList } from "./list-shown.ts"

/** Said before anybody reads a place, and long before they set out for one. */
export function InventedTold() {
  const invented = useInvented()
  const own = useOwnList()
  if (invented === "none") return null
  return (
    <p className="notice">
      {invented === "all" ? (
        <>
          The places shown are invented, to show how this works.{" "}
          <strong>Do not go looking: there is no such place.</strong>
        </>
      ) : (
        <>
          The places marked “Invented” are made up, to show how this works.{" "}
          <strong>Do not go looking for those: there is no such place.</strong>
        </>
      )}
      {own === "none" && " Your organisation puts its own here."}
    </p>
  )
}

/** Where not one place is real: what someone can do tonight all the same. */
export function TonightInstead() {
  const invented = useInvented()
  if (invented !== "all") return null
  return (
    <ul className="plain-list">
      {inDangerTonight.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
