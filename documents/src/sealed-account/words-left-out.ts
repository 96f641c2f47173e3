/**
 * Words of the list that are never offered. Somebody may have to say their six words every day, or have them found on
 * a slip of paper: none of them is to frighten, to shame, or to tell what the file could be about. What leaving them
 * out costs is less than one bit of sixty-six.
 */
export const wordsLeftOut: readonly string[] = Object.freeze(
  `abandon abuse accuse adult affair afraid alcohol alien anger angry arm armed army arrest assault attack battle betray blame
  blood body bomb border bullet burden chaos client crash crime cruel cry damage danger deny
  despair destroy dirt disease dumb enemy escape evidence evil exile expose fatal fat fault flee gossip grief
  guard guilt gun harsh horror hurt husband ill illegal infant inflict injury inmate innocent insane jealous
  judge kidney knife law lawsuit legal liar misery monster naive nasty obey orphan panic penalty
  pill pistol police poverty prison punch purity regret rescue rifle risk sad sadness scare secret sheriff
  shoot shove sick skull slam spy struggle suffer suspect sword trade traffic
  tragic trap trash trick trigger ugly useless vicious virus visa warfare weapon whip wife witness wrong`.split(/\s+/),
)
