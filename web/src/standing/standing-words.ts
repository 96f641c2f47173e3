import type { Standing } from "distinguo/reasoning"

/** The word beside each mark. GLOSSARY.md keeps them. */
export const standingWords: Readonly<Record<Standing, string>> = Object.freeze({
  yes: "yes",
  no: "no",
  unknown: "not known",
  contested: "contested",
})
