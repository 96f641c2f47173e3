import type { Page, Route } from "@playwright/test"
import { seal } from "distinguo-documents/sealed-account"
import { begin, itHasBeenSaid } from "./at-the-desk.ts"
import { asFile, sealIt, whatOpens } from "./kept-files.ts"
import { load, openBeside, openFile, unfold } from "./opened.ts"
import { openList } from "./own-list-opened.ts"

/** What someone may see, each by how it is come to. */
export type States = Readonly<Record<string, (page: Page) => Promise<void>>>

const scripts = /\/files\/(?!page-)[^/]+\.js$/

/** From now on a script that holds these words does not come; without words, none does. */
async function without(page: Page, words: string, how: (route: Route) => unknown): Promise<void> {
  await page.route(scripts, async (route) => {
    if (words === "") return how(route)
    const answer = await route.fetch()
    return (await answer.text()).includes(words) ? how(route) : route.fulfill({ response: answer })
  })
}

/** Words of a part that is asked for by itself, by which it is known on its way. */
const ofKeeping = "These six words, in this order"

/** Opens the menu, and goes to one of its screens. */
export async function menu(page: Page, screen?: string): Promise<void> {
  await page.getByText("Menu", { exact: true }).click()
  if (screen !== undefined) await page.getByRole("navigation").getByRole("button", { name: screen }).click()
}

async function noteToKeep(page: Page): Promise<void> {
  await load(page, "/me")
  await page.getByLabel("Your note").fill("a note")
  await page.getByRole("button", { name: "Keep it", exact: true }).click()
}

async function keepForOffline(page: Page): Promise<void> {
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
}

/** The page around the screens: the menu, what leaving clears, a part on its way, one that never comes, our mistake. */
export const statesOfThePage: States = {
  start: async (page) => {
    await load(page, "/")
    await unfold(page)
  },
  "the menu, open": async (page) => {
    await load(page, "/help")
    await menu(page)
  },
  "a list of one's own, with what to mend": async (page) => {
    await load(page, "/help")
    await openList(page, "half.csv")
    await unfold(page, ".own-list")
  },
  "a place of one's own list": async (page) => {
    await load(page, "/help")
    await openList(page, "real.csv")
    await page.getByRole("button", { name: "A doctor or a nurse" }).click()
    await page.getByRole("article").first().waitFor()
    await unfold(page)
  },
  "no place in their own list": async (page) => {
    await load(page, "/help")
    await openList(page, "real.csv")
    await page.getByRole("button", { name: "My papers" }).click()
    await page.locator(".what-there-is").getByText("Nothing is listed for this yet.").first().waitFor()
  },
  "what leaving clears, open": async (page) => {
    await load(page, "/me")
    await page.getByText("What leaving clears, and what it cannot").click()
  },
  "a screen on its way": async (page) => {
    await load(page, "/")
    await page.waitForLoadState("networkidle")
    await without(page, "", () => "never answered")
    await page.getByRole("button", { name: /^The law/ }).click()
    await page.getByRole("heading", { level: 1, name: "One moment" }).waitFor()
  },
  "a screen that did not arrive": async (page) => {
    await load(page, "/")
    await page.waitForLoadState("networkidle")
    await without(page, "", (route) => route.abort())
    await page.getByRole("button", { name: /^The law/ }).click()
    await page.getByRole("heading", { level: 1, name: "A part of this page did not arrive" }).waitFor()
  },
  "a part on its way": async (page) => {
    await without(page, ofKeeping, () => "never answered")
    await noteToKeep(page)
    await page.getByText("still on its way").waitFor()
  },
  "a part that did not arrive": async (page) => {
    await without(page, ofKeeping, (route) => route.abort())
    await noteToKeep(page)
    await page.getByRole("button", { name: "Try again" }).waitFor()
  },
  "our mistake": async (page) => {
    // As if something of ours failed while a screen is drawn: here what gives six words by chance.
    await page.addInitScript(() => {
      Object.defineProperty(crypto, "getRandomValues", {
        configurable: true,
        value: () => {
          throw new Error("no chance")
        },
      })
    })
    await noteToKeep(page)
    await page.getByRole("heading", { level: 1, name: "Something in this program went wrong" }).waitFor()
    // What looks at the page needs it too.
    await page.evaluate(() => Reflect.deleteProperty(crypto, "getRandomValues"))
  },
}

/** What the device is told to keep and to forget. */
export const statesOfTheDevice: States = {
  "kept offline": async (page) => {
    await keepForOffline(page)
    await page.getByText("It is kept on this device").waitFor()
  },
  "not all of it came": async (page) => {
    await page.context().route(/leaf\.svg/, (route) => route.abort())
    await keepForOffline(page)
    await page.getByText("Not all of it came, so nothing is kept.").waitFor()
  },
  removed: async (page) => {
    await load(page, "/")
    await page.getByRole("button", { name: "Remove this page" }).click()
    await page.getByText("What this page put here is removed.").waitFor()
  },
  "not all of it removed": async (page) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.databases = async () => {
        throw new Error("as some browsers do")
      }
    })
    await load(page, "/")
    await page.getByRole("button", { name: "Remove this page" }).click()
    await page.getByText("Not all of it could be removed").waitFor()
  },
}

const broken = asFile({ name: "a.age", bytes: new TextEncoder().encode("age-encryption.org/v1\nbroken") })

/** For the person alone, beside what is tried with keeping. */
export const statesForYourself: States = {
  "a note, written": async (page) => {
    await load(page, "/me")
    await page.getByLabel("Your note").fill("a note")
    await unfold(page)
  },
  "a file that is no note": async (page) => {
    await load(page, "/me")
    await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.txt", bytes: new Uint8Array([255, 254]) }))
    await page.locator("main .remark").waitFor()
  },
  "another note takes its place": async (page) => {
    const bytes = new Uint8Array(await seal("another note", "a right passphrase", 4))
    await load(page, "/me")
    await page.getByLabel("Your note").fill("a note")
    await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.age", bytes }))
    await page.getByLabel(whatOpens).fill("a right passphrase")
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Your note is not kept" }).waitFor()
  },
  "leaving a note that is not kept": async (page) => {
    await load(page, "/me")
    await page.getByLabel("Your note").fill("a note")
    await menu(page, "The law")
    await page.getByRole("alertdialog").waitFor()
  },
  "looking around": async (page) => {
    await load(page, "/me")
    await page.getByRole("button", { name: /^See what there is/ }).click()
    await page.getByRole("heading", { name: "What you may do, and what nobody may do" }).waitFor()
    await unfold(page)
  },
  "looking around, at a need": async (page) => {
    await load(page, "/me")
    await page.getByRole("button", { name: /^See what there is/ }).click()
    await page.getByRole("button", { name: "A doctor or a nurse" }).click()
    await page.getByRole("heading", { name: "What you can do today" }).waitFor()
  },
  "not locked": async (page) => {
    await noteToKeep(page)
    await page.getByText(/^Not locked: anyone/).click()
    await page.getByRole("button", { name: "Make a file that is not locked" }).click()
    const given = page.waitForEvent("download")
    await page.getByRole("link", { name: /^Save/ }).click()
    await given
  },
  "sealing did not arrive": async (page) => {
    await without(page, "age-encryption.org/v1/scrypt", (route) => route.abort())
    await noteToKeep(page)
    await page.getByRole("button", { name: sealIt }).click()
    await page.getByRole("heading", { level: 2, name: "It could not be locked yet" }).waitFor()
  },
  "a file that nothing opens": async (page) => {
    await load(page, "/me")
    await page.locator('input[type="file"]').setInputFiles(broken)
    await page.getByRole("heading", { level: 2, name: "This file was not opened" }).waitFor()
  },
}

/** What can be seen at the desk beside an account that stands in order. */
export const statesOfTheDesk: States = {
  "nothing held": (page) => load(page),
  "a file that cannot be read": async (page) => {
    await load(page)
    await openFile(page, "cannot-be-read")
  },
  "a file that nothing opens": async (page) => {
    await load(page)
    await page.locator('input[type="file"]').setInputFiles(broken)
    await page.getByRole("heading", { level: 2, name: "This file was not opened" }).waitFor()
  },
  "the duty gate": async (page) => {
    await load(page)
    await openFile(page, "in-confidence")
    await unfold(page)
  },
  "an account, unfolded": async (page) => {
    await load(page)
    await openFile(page, "in-confidence")
    await itHasBeenSaid(page)
    await page.getByRole("button", { name: /^Open all/ }).click()
    await unfold(page, ".desk-person")
  },
  "before the police, open": async (page) => {
    await load(page)
    await begin(page)
    await page.getByText("Before anybody speaks to the police").click()
    await unfold(page, ".before-police")
  },
  "the ILO's eleven, beside": async (page) => {
    await load(page)
    await openFile(page, "in-confidence")
    await itHasBeenSaid(page)
    await openBeside(page)
  },
  "the Delphi lists, beside": async (page) => {
    await load(page)
    await openFile(page, "in-confidence")
    await itHasBeenSaid(page)
    await openBeside(page)
    await page.getByLabel("Which list").selectOption("delphi-adult-labour")
    await page.getByLabel("How its dimensions are put together").selectOption("moldova-lfs")
    await page.getByText("Add this list to what is printed").click()
    // One dimension stands for six that are alike: everything that stands open is looked at five times over.
    for (const fold of ["What this list is", "The two lists that are not here", "Its indicators"]) {
      await page.locator(".indicators summary", { hasText: fold }).first().click()
    }
  },
  "about to keep": async (page) => {
    await load(page)
    await begin(page)
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.locator(".six-words").waitFor()
    await unfold(page, ".keeping")
  },
  "another opened over what is not kept": async (page) => {
    await load(page)
    await begin(page)
    await page.evaluate(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(["label: 3"], "a.yaml"))
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }))
    })
    await page.getByRole("alertdialog").waitFor()
  },
}
