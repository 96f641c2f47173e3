import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Listing, readListing } from "distinguo/directory"
import { parse } from "yaml"

const folder = join(import.meta.dirname, "../../../listings")

/** Every listing that comes with the house, as it is written. */
export const listingFiles: readonly { readonly file: string; readonly text: string; readonly value: unknown }[] =
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8")
      return { file, text, value: parse(text) }
    })

export const listings: readonly Listing[] = listingFiles.map(({ file, value }) => {
  const read = readListing(value)
  if ("problems" in read)
    throw new Error(`${file}: ${read.problems.map(({ code, path }) => `${code} ${path.join(".")}`)}`)
  return read.listing
})

/** A listing as a hand writes it, whole and without a fault, with some keys changed; `undefined` leaves a key out. */
export function written(changed: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {
    schema: "distinguo.listing/1",
    id: "reading-room",
    invented: "yes",
    name: "The Reading Room",
    paper_name: "Reading Room",
    gives: ["health", "food"],
    words: "Soup and a nurse.",
    country: "XX",
    area: "North Town",
    also_near: ["South Town"],
    find: "at this address",
    address: "Behind the library",
    contact: "Knock",
    hours: "Mornings",
    languages: "not said",
    for: "Anyone",
    cost: "Nothing",
    conditions: "none",
    leave: "at any time",
    phones: "you keep it",
    told: "nobody",
    police: "no",
    immigration: "no",
    children: "may come",
    access: "not said",
    run_by: "Readers",
    kind: "a community group",
    peer_led: "not said",
    agreed_to_be_listed: "yes",
    last_checked: "2026-11-01",
    ...changed,
  }
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined))
}

export function listing(changed: Readonly<Record<string, unknown>> = {}): Listing {
  const read = readListing(written(changed))
  if ("problems" in read) throw new Error(read.problems.map(({ code, path }) => `${code} ${path.join(".")}`).join(", "))
  return read.listing
}

/** Codes and places of what is wrong. */
export function found(value: unknown): readonly string[] {
  const read = readListing(value)
  return "problems" in read ? read.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim()) : []
}
