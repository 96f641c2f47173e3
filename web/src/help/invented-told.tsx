import { listings } from "./listings.ts"

const all = listings.every(({ invented }) => invented === "yes")
const some = listings.some(({ invented }) => invented === "yes")

/** Said before anybody reads a place, and long before they set out for one. */
export function InventedTold() {
  if (!some) return null
  return (
    <p className="notice">
      {all ? "The places shown are invented, " : "The places marked “Invented” are made up, "}
      to show how this works. Your organisation puts its own here.
    </p>
  )
}
