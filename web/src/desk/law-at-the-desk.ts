import type { Account } from "distinguo/accounts"
import type { FactId } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { useEffect, useMemo, useState } from "react"
import { type FurtherLaw, fetchFurtherLaw, useFurtherLaw } from "../law-asked/further-law.ts"
import { definitionsUnder, type FurtherText, furtherOnesOf, type LawAsked, lawAtFirst } from "../law-asked/law-asked.ts"

/** Which law is read at the desk, and what of it is here. */
export interface LawAtTheDesk {
  readonly law: LawAsked
  readonly ask: (law: LawAsked) => void
  /** The chosen texts that are here: only these are read. */
  readonly under: readonly Definition<FactId>[]
  readonly notHere: NotHere
}

/** Chosen texts that have not come, and whether they still may by themselves. None, once they are here. */
export interface NotHere {
  readonly texts: readonly FurtherText[]
  readonly because: Extract<FurtherLaw, string>
  readonly again: () => void
}

/**
 * What is chosen, or unless the user chose: the texts at hand and the law of the worker's own place. Texts that are not
 * at hand come after the first finding (`restMayCome`); one that did not come is asked for again when another is chosen.
 */
export function useLawAtTheDesk({ told, worker }: Pick<Account, "told" | "worker">): LawAtTheDesk {
  const [asked, ask] = useState<LawAsked | "as at first">("as at first")
  const law = useMemo(() => (asked === "as at first" ? lawAtFirst({ told, worker }) : asked), [asked, told, worker])
  const wanted = useMemo(() => furtherOnesOf(law), [law])
  const came = useFurtherLaw()
  // Where nothing of it is wanted its coming changes nothing, and nothing is read again for it.
  const further = wanted.length > 0 ? came : "on its way"
  const under = useMemo(() => definitionsUnder(law, further), [law, further])
  useEffect(() => {
    if (asked !== "as at first" && wanted.length > 0) fetchFurtherLaw()
  }, [asked, wanted])
  const notHere = useMemo<NotHere>(
    () =>
      typeof further === "string"
        ? { texts: wanted, because: further, again: fetchFurtherLaw }
        : { texts: [], because: "on its way", again: fetchFurtherLaw },
    [wanted, further],
  )
  return { law, ask, under, notHere }
}
