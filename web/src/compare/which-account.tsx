import { ExamplesByKind } from "../opening/examples-by-kind.tsx"
import { decisionsKind, inventedKinds } from "../opening/kinds.ts"
import type { House } from "../page/house.ts"
import type { AccountChosen } from "./account-chosen.ts"

/** Which account is compared, and the way to another: the desk's own, or one of the examples. */
export function WhichAccount({ chosen, go }: { chosen: AccountChosen; go: House["go"] }) {
  const { account, takenHere, choosing } = chosen
  return (
    <section className="which-account" aria-labelledby="which-account">
      <h2 id="which-account">{account === "none" ? "Which account" : account.account.label}</h2>
      {account === "none" ? (
        <p>
          Nothing is open at the desk. Open an account there, or take one of the examples: nobody’s story, or a court’s.
        </p>
      ) : (
        <p className="small screen-only">
          {takenHere ? "An example, taken here. What is open at the desk stays as it is." : "It is open at the desk."}
        </p>
      )}
      <div className="choices screen-only">
        {!choosing && (
          <button type="button" className="quiet" onClick={chosen.chooseAnother}>
            {takenHere ? "Take another example" : "Take an example"}
          </button>
        )}
        {(takenHere || (choosing && account !== "none")) && (
          <button type="button" className="quiet" onClick={chosen.letGo}>
            {takenHere ? "Put the example away" : "Stay with this one"}
          </button>
        )}
        {!takenHere && (
          <button type="button" className="quiet" onClick={() => go("desk")}>
            To the desk
          </button>
        )}
      </div>
      {chosen.didNotCome && (
        <p role="status">The examples did not arrive, perhaps for want of signal. Nothing was lost. Try it again.</p>
      )}
      {choosing && (
        <>
          <h3 id="compare-invented">Invented examples</h3>
          <ExamplesByKind kinds={inventedKinds} open={({ path }) => chosen.take(path)} />
          <h3>Published decisions</h3>
          <ExamplesByKind kinds={[decisionsKind]} open={({ path }) => chosen.take(path)} />
        </>
      )}
    </section>
  )
}
