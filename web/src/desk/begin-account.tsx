import { type Account, beginAccount, type Problem } from "distinguo/accounts"
import { useState } from "react"
import { WorkerFields } from "../duty/worker-fields.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ToMend } from "../writing/to-mend.tsx"

/** An empty account. Where the worker works and what they are to the person come first: they choose the duty. */
export function BeginAccount({ begun }: { begun: (account: Account) => void }) {
  const [{ place, role }, setWorker] = useState({ place: "not said", role: "" })
  const [label, setLabel] = useState("")
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <section aria-labelledby="begin-account">
      <h2 id="begin-account">Begin an account</h2>
      <form
        className="fields"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const made = beginAccount(label, { place, role })
          if ("problems" in made) setProblems(made.problems)
          else begun(made.account)
        }}
      >
        <p>
          Where you work and what you are to the person come first: they decide what must be said to the person before
          anything is written down.
        </p>
        <WorkerFields place={place} role={role} change={setWorker} />
        <TextField
          label="A label for it"
          hint="Neutral and short, never a name: Hotel work, spring."
          value={label}
          change={setLabel}
        />
        <ToMend problems={problems} />
        <button type="submit">Begin</button>
      </form>
    </section>
  )
}
