import type { Account } from "distinguo/accounts"
import type { FileProblem } from "../problem/file-problem.ts"

/** What the page shows now. It lives in memory alone: no address, no title and no store ever carries it. */
export type Screen =
  | { readonly kind: "opening" }
  | { readonly kind: "account"; readonly account: Account; readonly textbook: boolean }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "our mistake" }
  /** Something was opened before all of the page had arrived; and it never did. */
  | { readonly kind: "on its way" | "rest missing" }
