/**
 * The first lines of the path, for the moment in which nobody reads more: they stand in a talk from its first screen on.
 * The rest of the path follows under them.
 *
 * @param unless - what a law told of before may make the worker do, or empty.
 */
export function atOnce(unless: string): readonly string[] {
  return [
    "Stop the talk. All of it can wait.",
    "Leave with them, if they want to: to where there are people, or a door that shuts.",
    "Ask who should be with them, and whom to call. It is theirs to say.",
    `The police only if they want that${unless}.`,
    "“Leave quickly” clears this page at once, and asks nothing.",
  ]
}
