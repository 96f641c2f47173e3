import { expect, test } from "@playwright/test"
import { begin, heard, lookThrough } from "./at-the-desk.ts"
import { chooseEpisode, finding, load, openFile, openFinding, unProtocol } from "./opened.ts"

test("WEB-89: episodes stand in time, are added and changed, linked with a reason, seen as one and read apart again", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await page.getByText("Change what this episode is").click()
  await page.getByLabel("What to call it").fill("The hotel")
  await page.getByLabel("From", { exact: true }).fill("2024-03")
  await page.getByLabel("To", { exact: true }).fill("still going on")
  await page.getByRole("button", { name: "Change it" }).click()
  await expect(page.getByRole("heading", { name: "The hotel" }).first()).toBeVisible()
  await lookThrough(page, "how it began")
  await page.getByRole("checkbox", { name: "recruited", exact: true }).check()

  await page.getByText("Add an episode").click()
  await page.getByLabel("What to call it").fill("The agent")
  await page.getByLabel("With whom").fill("call 0171 555 0199")
  await page.getByLabel("From", { exact: true }).fill("2023-11")
  await page.getByRole("button", { name: "Add this episode" }).click()
  await expect(page.getByRole("alert")).toContainText("could lead to a person or a place")
  await page.getByLabel("With whom").fill("an agent")
  await page.getByRole("button", { name: "Add this episode" }).click()
  await expect(page.locator(".episode-title")).toHaveText(["The agent", "The hotel"])
  await expect(page.locator("button.episode-choice").first()).toHaveAttribute("aria-pressed", "true")
  await expect(page.locator("button.episode-choice").first()).toContainText("from November 2023")
  await expect(page.locator("button.episode-choice").last()).toContainText("from March 2024 still going on")

  await page.getByText("Episodes by people who acted together").click()
  for (const title of ["The hotel", "The agent"]) await page.getByRole("checkbox", { name: title }).check()
  await page.getByLabel("Because").fill("the agent works for the hotel")
  await page.getByRole("button", { name: "Read them together" }).click()
  await expect(heard(page)).toContainText("Written down.")
  await chooseEpisode(page, "Read together")
  await expect(page.getByText("Read as one because the agent works for the hotel.")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Read together: The hotel · The agent" }).first()).toBeVisible()
  await page.getByRole("button", { name: /^Read apart again/ }).click()
  await expect(page.locator(".episode-title")).toHaveText(["The agent", "The hotel"])
})

test("WEB-90: where the law is open one of its readings can be chosen, and none is chosen for anyone", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "open-law-and-age")
  const rooms = finding(page, unProtocol)
  await openFinding(rooms)
  const own = rooms.locator(".view").first()
  await expect(own.locator(".law-open")).toBeVisible()
  await page.getByText("How the law is read where it is open").click()
  const place = page.locator(".open-place").filter({ hasText: "When is the prostitution of others exploited?" })
  await expect(place.getByLabel("Read it")).toHaveValue("")
  await place.getByLabel("Read it").selectOption("any gain")
  await expect(own.locator(".law-open")).toHaveCount(0)
  await expect(own.locator(".outcome .standing")).toHaveText("yes")
  await expect(heard(page)).toHaveText("What is found has changed.")
  await place.getByLabel("Read it").selectOption("unfair advantage")
  await expect(own.locator(".outcome .standing")).toHaveText("no")
  await place.getByLabel("Read it").selectOption("")
  await expect(own.locator(".law-open")).toBeVisible()
})
