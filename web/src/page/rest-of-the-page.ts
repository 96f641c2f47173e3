export type Rest = Awaited<ReturnType<typeof fetchRest>>

let begun: Promise<Rest> | "not begun" = "not begun"

/**
 * What reads an account and shows it: the law, the desk, and the examples, all of them whichever is opened. It is
 * fetched once, from our own server, as soon as the start stands and before anything is pressed; after that the page
 * asks nobody for anything (promise 7).
 */
export function restOfThePage(): Promise<Rest> {
  if (begun === "not begun") begun = fetchRest()
  return begun
}

async function fetchRest() {
  const [{ Desk, readExample, readFromDevice }, { exampleText }] = await Promise.all([
    import("./opens-accounts.ts"),
    import("../opening/example-texts.ts"),
  ])
  return { Desk, readExample, readFromDevice, exampleText }
}
