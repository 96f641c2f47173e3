export { type AskNext, askNext, gains, type NextQuestion } from "./ask-next.ts"
export { type Asking, chanceOfYes } from "./ask-question.ts"
export {
  type BitColumns,
  codesOf,
  type StandingColumns,
  toBitColumns,
  undisputedColumns,
} from "./bit-columns.ts"
export { type BitNumbers, bitNumbers, bitsInAWord, wordsOf } from "./bit-numbers.ts"
export { check, type Invariant, type Known, type Violation } from "./check.ts"
export { columnsAsSource } from "./columns-as-source.ts"
export { columnsAsWasm } from "./columns-as-wasm.ts"
export { agreed, type Conclusion, cautious, conclude, withoutContested } from "./conclude.ts"
export { type Diagram, DiagramTooLarge, diagram, largestDiagram, supportOf } from "./decision-diagram.ts"
export { type Definition, define, type InForce } from "./definition.ts"
export { evaluate, type Readings, type Standings } from "./evaluate.ts"
export { freeze } from "./freeze.ts"
export { emptyRows, type MaskRows, toMaskRows, undisputedRows } from "./mask-rows.ts"
export { masksAsSource } from "./masks-as-source.ts"
export {
  type AllNode,
  type AnyNode,
  type AtLeastNode,
  all,
  any,
  atLeast,
  type Citation,
  type ElementNode,
  element,
  type FactNode,
  factsOf,
  type Mark,
  type Node,
  type NotNode,
  not,
  partsOf,
  type ReadingNode,
  type ReadingOption,
  reading,
  type Saying,
} from "./node.ts"
export { type Open, open } from "./open.ts"
export { type Polarity, polarities } from "./polarity.ts"
export { carriersOf, onlyCarriers, type Proof, type ProofNode, prove, shorten } from "./prove.ts"
export { readingsOf, waysToRead } from "./readings.ts"
export { alwaysHolds, fails, holds, neverHolds, residual } from "./residual.ts"
export { concludeColumns, evaluateColumns } from "./run-columns.ts"
export { concludeMasks, evaluateMasks } from "./run-masks.ts"
export { type ConditionsInSql, masksInSql } from "./sql-masks.ts"
export { type Dialect, dialects } from "./sql-names.ts"
export { readableInSql } from "./sql-readable.ts"
export {
  allHold,
  anyHolds,
  atLeastHold,
  everyStanding,
  isDenied,
  isSettled,
  isSupported,
  opposite,
  type Standing,
  standing,
} from "./standing.ts"
export { cautiousCodes, standingOfCode, standingsByCode, type Tally, tallyOf } from "./standing-codes.ts"
export { childNeedsNoMeans, unless } from "./sugar.ts"
export { type Columns, toColumns } from "./to-columns.ts"
export { type AskedOfDrawing, type LadderDrawn, laidOnPage, toDrawing } from "./to-drawing.ts"
export { type Masks, toMasks } from "./to-masks.ts"
export { type AskedInSql, type Sql, standingInSql, toSql, undisputed } from "./to-sql.ts"
export { type DefinitionInWords, type LineInWords, toWords } from "./to-words.ts"
export { type Change, mostChanges, type Turn, type Varied, type Varying, vary } from "./vary.ts"
export { evaluateDiagram } from "./walk-the-diagram.ts"
