export { kindInWords } from "./aspect-words.ts"
export { type Aspect, aspectOfFact, aspects } from "./aspects.ts"
export { aspectsOfPart, isPlaced, neededParts, outermostParts, type Part, partNamed } from "./aspects-of-parts.ts"
export { asksForNoCoercion, coercive, noCoercionTold } from "./coercion.ts"
export {
  type Difference,
  type DifferenceRow,
  differenceOf,
  type ItemOfText,
  type On,
  type PartNamed,
  type SideOfRow,
  type TextOfTwo,
} from "./difference.ts"
export { type DifferenceInWords, differenceInWords, type RowInWords } from "./difference-words.ts"
export { firstDefinitions } from "./first-definitions.ts"
export { isInForce, lawVersion } from "./in-force.ts"
export { lawInWords } from "./in-words.ts"
export { forcedLabour } from "./international/ilo-c29.ts"
export { brothelsAndPremises, exploitationOfProstitution } from "./international/un-convention-1949.ts"
export { traffickingInPersons } from "./international/un-protocol-2000.ts"
export { isLawOf } from "./law-of-place.ts"
export { partsFromMemory } from "./marks.ts"
export {
  type AnswerOfLaw,
  type LawOnSexWork,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  type SentenceOfLaw,
  sexWorkLawMark,
  toKnowNotToDo,
} from "./on-sex-work/law-on-sex-work.ts"
export { lawOnSexWorkIn, lawsOnSexWork, sentencesOn } from "./on-sex-work/places.ts"
export { type Region, regions } from "./regions.ts"
export { definitions, versionsOf } from "./register.ts"
export { traffickingInSouthAfrica } from "./south-africa/trafficking-in-persons.ts"
export { humanTrafficking } from "./united-kingdom/human-trafficking.ts"
export { slaveryAndForcedLabour } from "./united-kingdom/slavery-and-forced-labour.ts"
export { forcedLabor } from "./united-states/forced-labor-1589.ts"
export { sexTrafficking } from "./united-states/sex-trafficking-1591.ts"
export { severeFormForLabour, severeFormForSexSince2015 } from "./united-states/tvpa.ts"
export { type SaidByOthers, type SentenceOnLaw, twoCategories } from "./united-states/two-categories.ts"
export { vocabularyBits } from "./vocabulary-bits.ts"
export { type WhatChanged, whatChanged } from "./what-changed.ts"
export {
  type Asked,
  type AskedOf,
  ageLimits,
  asksFor,
  type ChildRule,
  type ConsentRule,
  canBeMetWithoutCoercion,
  childRule,
  consentRule,
  isOfChildrenAlone,
} from "./what-it-asks.ts"
export { type WordsQuoted, wordsQuoted } from "./words-quoted.ts"
