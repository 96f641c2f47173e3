import { CST, Lexer, Parser } from "yaml"
import { type FileProblem, fileProblems } from "./file-problems.ts"

/** Brackets, dashes and keys within one another; an account needs about ten. */
const deepest = 40

/** Words, signs, spaces and line ends; an account of 500 answers has about 10,000. Bounds the time of every later step. */
const mostPieces = 100_000

/**
 * The tokens of a YAML or JSON text, or what an account's file may not hold.
 *
 * The text is walked piece by piece before anything is composed from it, so that nothing can expand (aliases), take
 * another kind (tags), change the language (directives) or exhaust the stack (depth). This walk never recurses, and it
 * stops at the first place that is too deep, too far or begins a second document.
 */
export function readTokens(text: string): { tokens: readonly CST.Token[] } | { problems: readonly FileProblem[] } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const found: FileProblem[] = []
  const open: OpenBracket[] = []
  let type: Piece = "none"
  let pieces = 0
  let oneHasEnded = false
  for (const piece of new Lexer().lex(text)) {
    const { offset } = parser
    pieces += 1
    if (pieces > mostPieces) return { problems: [...found, fileProblems.tooMany(offset)] }
    type = type === "scalar" ? "content" : (CST.tokenType(piece) ?? "none")
    const refused = refusedPiece(type, piece, offset)
    if (refused !== "none") found.push(refused)
    const unclosed = followBrackets(open, type, offset)
    if (unclosed !== "none") found.push(unclosed)
    for (const token of parser.next(piece)) tokens.push(token)
    if (tokens.at(-1)?.type === "error") return { problems: [...found, fileProblems.notYaml(offset)] }
    if (parser.stack.length > deepest) return { problems: [...found, fileProblems.tooDeep(offset)] }
    oneHasEnded ||= isDocument(tokens.at(-1))
    if (oneHasEnded && isDocument(parser.stack[0])) {
      return { problems: [...found, fileProblems.severalDocuments(offset)] }
    }
  }
  const left = open.at(-1)
  if (left !== undefined) found.push(fileProblems.openBracket(left.offset))
  for (const token of parser.end()) tokens.push(token)
  return found.length === 0 ? { tokens } : { problems: found }
}

/** What a piece is; `content` is the text of a scalar, which may look like any other piece. */
type Piece = CST.TokenType | "content" | "none"

function refusedPiece(type: Piece, piece: string, offset: number): FileProblem | "none" {
  if (type === "alias" || type === "anchor") return fileProblems.alias(offset)
  if (type === "tag") return fileProblems.tag(offset)
  if (type === "directive-line") return fileProblems.directive(offset)
  const quoted = type === "double-quoted-scalar" || type === "single-quoted-scalar"
  return quoted && !isClosed(piece) ? fileProblems.openQuote(offset) : "none"
}

/** A quotation mark after an odd number of backslashes closes nothing, though the parser takes it so at the end. */
function isClosed(piece: string): boolean {
  if (piece.length < 2 || !piece.endsWith(piece.charAt(0))) return false
  const [slashes = ""] = /\\*$/.exec(piece.slice(1, -1)) ?? []
  return piece.startsWith("'") || slashes.length % 2 === 0
}

interface OpenBracket {
  readonly offset: number
  readonly closedBy: Piece
}

/** The parser notices an open bracket only where the text cannot go on, which may be far below. */
function followBrackets(open: OpenBracket[], type: Piece, offset: number): FileProblem | "none" {
  if (type === "flow-seq-start") open.push({ offset, closedBy: "flow-seq-end" })
  if (type === "flow-map-start") open.push({ offset, closedBy: "flow-map-end" })
  if (type === "flow-error-end") {
    const inner = open.at(-1)
    open.length = 0
    return inner === undefined ? "none" : fileProblems.openBracket(inner.offset)
  }
  if (type !== "flow-seq-end" && type !== "flow-map-end") return "none"
  const inner = open.pop()
  return inner === undefined || inner.closedBy === type ? "none" : fileProblems.openBracket(inner.offset)
}

function isDocument(token: CST.Token | undefined): boolean {
  return token?.type === "document"
}
