import { definitions, firstDefinitions, partsFromMemory } from "distinguo/law"

/**
 * What is known of each text before it has come: its name and its place. Written into the page when it is built, so that
 * every text can be chosen, and a line of the list held for it, before the text itself is there.
 */
export const furtherTexts = definitions
  .filter(({ id }, at) => definitions.findIndex((other) => other.id === id) === at)
  .filter(({ id }) => !firstDefinitions.some((one) => one.id === id))
  .map((text) => {
    const { id, title, instrument, jurisdiction } = text
    return { id, title, instrument, jurisdiction, fromMemory: partsFromMemory(text).length > 0 }
  })
