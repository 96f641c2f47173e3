import { type Account, type Problem, readAccount } from "distinguo/accounts"

type Written = Record<string, unknown>

/** The least that can be read; tests say only what differs. */
export function written(parts: Written = {}): Written {
  return { schema: "distinguo.account/1", label: "Hotel work", episodes: [{ id: "hotel" }], ...parts }
}

/** An account with one episode. */
export function withEpisode(parts: Written): Written {
  return written({ episodes: [{ id: "hotel", ...parts }] })
}

/** An account with one telling by the person. */
export function withTelling(parts: Written, episode: Written = {}): Written {
  return withEpisode({ ...episode, said: [{ by: "the person", ...parts }] })
}

/** An invented account. */
export function withExample(example: Written, parts: Written = {}): Written {
  return written({ told: "invented", example, ...parts })
}

export function problemsOf(value: unknown): readonly Problem[] {
  const result = readAccount(value)
  return "problems" in result ? result.problems : []
}

/** Each problem as its code and its place: `account.unknown-fact episodes.0.said.0.yes.1`. */
export function found(value: unknown): readonly string[] {
  return problemsOf(value).map(({ code, path, onKey }) => `${code}${onKey ? " key" : ""} ${path.join(".")}`.trimEnd())
}

/** The account that is read; a test that gets none fails with its problems. */
export function accountOf(value: unknown): Account {
  const result = readAccount(value)
  if ("problems" in result) throw new Error(found(value).join("\n"))
  return result.account
}
