import type { Plan } from "distinguo/responses"
import { Folded } from "../page/folded.tsx"
import { inventedPlans, planOf } from "./invented-plans.ts"

/** Plans that nobody made, decent and harmful ones, each opened at its review. */
export function InventedPlans({ open }: { open: (plan: Plan, title: string) => void }) {
  return (
    <Folded className="screen-only" summary="Invented plans, to see how it reads">
      {() => (
        <ul className="offered">
          {inventedPlans.map((invented) => (
            <li key={invented.title}>
              <button type="button" className="offer" onClick={() => open(planOf(invented), invented.title)}>
                <span>{invented.title}</span> <span className="small">{invented.shows}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Folded>
  )
}
