import { prepareFor, whatTheMarkDoes } from "distinguo/accounts"
import { keptForALawyer } from "distinguo/responses"
import type { Sitting } from "./sitting.ts"

export function PrepareForFields({ sitting }: { readonly sitting: Sitting }) {
  const isKeptApart = sitting.account.preparedFor === "a lawyer"
  return (
    <>
      <p>{whatTheMarkDoes}</p>
      <ul>
        {keptForALawyer.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            sitting.write((account) => prepareFor(account, isKeptApart ? "nobody in particular" : "a lawyer"))
          }
        >
          {isKeptApart ? "Take the mark away" : "Mark it: prepared for a lawyer"}
        </button>
      </p>
    </>
  )
}
