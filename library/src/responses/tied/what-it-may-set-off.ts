/** What asking may cost or set off, in words that several ties share. Practice, said before anybody is told anything. */
export const authoritiesLearn =
  "An authority learns who they are, where they are and what was told, and may pass it on to police or immigration."
export const aNoMayFollow =
  "If the answer is no, the authority still knows of them. Where their stay is not in order, they may be told to leave."
export const theOtherLearns =
  "Whoever it is asked from learns of it, and may turn against them or people near them. Think first what could happen."
export const storyToldAgain = "They may have to tell what happened again, to strangers, and more than once."
export const moneyComesLate = "It can take years, and may bring nothing where the other has nothing."
export const nothingIsSent = "To read this costs nothing, and sends nothing to anybody."
export const childOfficesLearn =
  "Offices for children learn of them and may decide where they live. Family may be told unless somebody says that it is not safe."
