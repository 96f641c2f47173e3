import { expect, type Page } from "@playwright/test"
import type { FactId } from "distinguo/facts"
import { versionsOf } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"

export const southAfrica = "za-trafficking-act-2013/s4-1-trafficking-in-persons"
export const severeForm = "us-tvpa/severe-form-sex"

/** The newest version of a definition. */
export function newest(id: string): Definition<FactId> {
  const [definition] = versionsOf(id)
  if (definition === undefined) throw new Error("there is no such definition")
  return definition
}

/** Opens one definition from the list of the law. */
export async function openDefinition(page: Page, id: string): Promise<void> {
  const { title, instrument } = newest(id)
  await page
    .locator(".offered button")
    .filter({ hasText: instrument })
    .filter({ has: page.getByText(title, { exact: true }) })
    .click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title)
}

/** Chooses one of the three ways to read it. */
export const readIt = (page: Page, way: "As text" | "In words" | "As a ladder") =>
  page.getByRole("button", { name: way, exact: true }).first().click()
