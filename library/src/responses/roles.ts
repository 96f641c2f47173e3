/**
 * What a worker may be to the person: the law binds some and not others. `other` is a role that is none of those
 * named before it.
 */
export const roles = Object.freeze([
  "outreach worker",
  "peer outreach worker",
  "caseworker",
  "lawyer or their staff",
  "doctor, nurse or psychotherapist",
  "clergy",
  "public authority",
  "friend or relative",
  "interpreter",
  "other",
] as const)

/** One of the roles, or `not said`, which is bound by whatever may bind anyone. */
export type Role = (typeof roles)[number] | "not said"

/**
 * The role an account's free text names, letter by letter, or `not said`.
 *
 * Never guessed from other words: "the lawyer's neighbour" is no lawyer, and a wrong guess could leave out a duty.
 *
 * @example
 * roleNamed("caseworker")        // "caseworker"
 * roleNamed("a friend's lawyer") // "not said": read as the role with the widest duty
 */
export function roleNamed(text: string): Role {
  return roles.find((role) => role === text) ?? "not said"
}

/** Every role but these; a role that is not said always stands in it. */
export function everyRoleBut(...left: readonly (typeof roles)[number][]): readonly Role[] {
  return Object.freeze([...roles.filter((role) => !left.includes(role)), "not said" as const])
}
