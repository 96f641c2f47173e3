import { inDangerTonight } from "distinguo/responses"
import { listings } from "./listings.ts"

const all = listings.every(({ invented }) => invented === "yes")
const some = listings.some(({ invented }) => invented === "yes")

/** Said before anybody reads a place, and long before they set out for one. */
export function InventedTold() {
  if (!some) return null
  return (
    <p className="notice">
      {all ? (
        <>
          The places shown are invented, to show how this works.{" "}
          <strong>Do not go looking: there is no such place.</strong>
        </>
      ) : (
        <>
          The places marked “Invented” are made up, to show how this works.{" "}
          <strong>Do not go looking for those: there is no such place.</strong>
        </>
      )}{" "}
      Your organisation puts its own here.
    </p>
  )
}

/** Where not one place is real: what someone can do tonight all the same. */
export function TonightInstead() {
  if (!all) return null
  return (
    <ul className="plain-list">
      {inDangerTonight.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
