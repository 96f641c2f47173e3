import type { Role } from "../roles.ts"

/** Words to be read aloud to the person, by whom. In brackets, what only the worker can say. */
export interface Spoken {
  readonly by: "anyone" | readonly Role[]
  readonly say: string
}
