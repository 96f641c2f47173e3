import { definitions, severeFormForLabour, twoCategories } from "distinguo/law"
import { TwoCategoriesSorting } from "./two-categories-sorting.tsx"

/** Under the definitions of the text that has the two forms: how it sorts, and what that hides. */
export function TwoCategoriesTold({ id }: { readonly id: string }) {
  const ofThisText = definitions.some((one) => one.id === id && one.source === twoCategories.source)
  if (!ofThisText) return null
  return (
    <section aria-labelledby="two-categories" className="two-categories-told">
      <h2 id="two-categories">Two forms, one text</h2>
      <p className="small">{severeFormForLabour.instrument}</p>
      <TwoCategoriesSorting />
    </section>
  )
}
