/** Where anything is broken or not known. */
export const doNotProceed = "Do not proceed on this knowledge."

/** The most that is ever said: of what a plan says of itself, and never of what it will do. */
export const nothingBroken = "Nothing here is broken, on what this plan says of itself. That is not a permission."

/** Said with every review, whatever came out. */
export const saidOfEveryReview: readonly string[] = Object.freeze([
  "Only the people concerned can say yes to it, and they can stop it at any moment. A program cannot see whether what a plan says is so.",
  "“Do not proceed” is said of a plan, and never means: do nothing. If someone is in danger now, do what they ask, and call whom they want called. If a child is in danger, a law may say whom to tell.",
  "This page decides nothing, and nobody may show it as a consent, a licence or a defence. It may not be shown without what is broken and what is not known.",
])

/** Said where something is broken or not known, before the list. */
export const notKnownIsNotHeld = "What is not known counts as not held."

/** Shown wherever a review is read, until it is untrue (promise 20, CARE-40). */
export const planNotReviewed =
  "These questions and safeguards have not been reviewed by organisations led by people who sell sex, by people who lived through such plans, or by lawyers. They were not compared with the law of any one place."

/** What a program cannot see, said beside the form. */
export const noNames =
  "There is no place here for a name, an address, a number, a link, a picture or a day. A program cannot tell a name from another word, and so nothing is typed: answers are chosen."

/** How several answers are read. */
export const whatIsNotMarked =
  "Where several answers can hold, what is not marked is no part of the plan. If there may be more, mark “not known” beside what is."
