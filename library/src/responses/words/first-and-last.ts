/** Said first, everywhere and by everyone. */
export const saidFirst: readonly string[] = Object.freeze([
  "(Say who you are, and for whom you are here.)",
  "You don't have to tell me anything. You can stop any time. I will help you just the same.",
])

/** Said last, everywhere and by everyone. */
export const saidLast: readonly string[] = Object.freeze([
  "You can ask me about anything without telling me about yourself.",
  "(Say what you keep, where, until when, and how they can have it deleted.)",
  "If I check what you said against the law, the answer may become something I must pass on. I need not check it. That does not undo what you told me.",
])

/**
 * Where nothing that binds the worker has been compared: it promises no more silence than anyone can keep there.
 */
export const nothingCompared =
  "The law may make me pass some things on: to the police, child services, immigration or others. For example, if you tell me that you are under 18, or that someone makes you work. It may be the same for a child or a friend you tell me of. There may be more that I could not check. Ask me before you tell me something you do not want passed on."

/** After a duty that was compared, where others were not: what was not compared may be a duty too. */
export const otherLaws =
  "Other laws may make me pass on more: to the police, child services, immigration or others. For example, if you tell me that you, or someone else, are under 18. There may be more that I could not check. Ask me before you tell me something you do not want passed on."
