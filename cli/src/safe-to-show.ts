/**
 * Signs that would move, hide or turn round what stands on the screen: control signs but for line ends and tabs, and
 * those that set the direction of writing. Someone's words are stored as said; only how they are shown changes.
 */
const commanding = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text as it may be written to a terminal: a file cannot paint over the words that must be said first. */
export function safeToShow(text: string): string {
  return text.replace(commanding, "\ufffd")
}
