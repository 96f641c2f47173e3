import type { Claim } from "./claim.ts"

const sheet = { standsIn: "fact-sheet-urban-justice-center" } as const

/** What the fact sheet of the Working Group says. Two of its claims are about figures that cannot be set side by side. */
export const claimsOfTheFactSheet: readonly Claim[] = Object.freeze([
  {
    id: "fact-sheet/estimates-in-doubt",
    says: "The Government Accountability Office found in July 2006 that the estimates are in doubt, for weak methods, gaps and numbers that do not agree.",
    at: "Trafficking numbers are unreliable; note 1",
    about: "the world",
    compared: "it is as said",
    heldAgainst: [{ source: "gao-06-825", shows: "both quoted sentences, word for word, in its summary" }],
    doesNotShow:
      "that there are few: an estimate that cannot be relied on shows neither few nor many; and it is of 2006",
    ...sheet,
  },
  {
    id: "fact-sheet/two-shares",
    says: "The government counted sixty-eight in a hundred of cross-border trafficking in 2003 as commercial sex; the International Labour Organization forty-three in a hundred of cross-border and internal trafficking from 1995 to 2004.",
    at: "Trafficking numbers are unreliable; note 2",
    about: "the world",
    compared: "not compared",
    heldAgainst: [{ source: "gao-06-825", shows: "nothing yet: page 12, which is named, was not read" }],
    doesNotShow:
      "a difference of twenty-five in a hundred: one share leaves out what crosses no border, the years are others, and each counted under a definition of its own",
    ...sheet,
  },
  {
    id: "fact-sheet/legal-and-more",
    says: "The State Department claimed that where selling sex is lawful or tolerated trafficking nearly always grows, and cited no evidence.",
    at: "Trafficking numbers are unreliable; note 3",
    about: "the world",
    compared: "not compared",
    heldAgainst: [{ source: "gao-06-825", shows: "nothing yet: page 25, which is named, was not read" }],
    doesNotShow: "whether it grows: that nobody cited evidence does not show the opposite",
    ...sheet,
  },
  {
    id: "fact-sheet/no-strategy",
    says: "More than five years after its law the government had no coordinated strategy abroad and had not evaluated its programmes.",
    at: "Current Policies are Ineffective; note 4",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "gao-06-825",
        shows: "that there was no coordinated strategy against trafficking abroad; the quoted page 3 was not read",
      },
    ],
    doesNotShow: "the years since 2006",
    ...sheet,
  },
  {
    id: "fact-sheet/four-among-twenty-one",
    says: "Only four among twenty-one immigrants who sold sex, in one study, said that they had been trafficked.",
    at: "On raids; note 5",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "sex-workers-project-2005",
        shows:
          "fifty-two people were spoken with and eight in a hundred of them, which is four, had been brought into the country for it; the number of immigrants was not read",
      },
    ],
    doesNotShow:
      "a share of anyone else: a few people in one city, not chosen by chance, and one more or one fewer would change it by five in a hundred",
    ...sheet,
  },
  {
    id: "fact-sheet/key-element",
    says: "The key part of trafficking is a coercive measure that makes a climate of fear.",
    at: "The key element …",
    about: "the law",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "un-protocol-2000",
        shows: "deception and abuse of a position of vulnerability are means too; a child needs none",
      },
    ],
    doesNotShow: "the law of the United States in full, where minority alone is enough for commercial sex",
    ...sheet,
  },
  {
    id: "fact-sheet/often-a-journey",
    says: "It often, but not always, involves taking people from one country to another.",
    at: "Trafficking and Sex Work are Different Things",
    about: "the law",
    compared: "it is as said",
    heldAgainst: [{ source: "un-protocol-2000", shows: "no journey is asked for" }],
    doesNotShow: "how often there is one",
    ...sheet,
  },
  {
    id: "fact-sheet/policies",
    says: "The policy of those years looked almost only at sex, and was a campaign against selling it.",
    at: "first and third part",
    about: "the world",
    compared: "a view, which nothing can settle",
    heldAgainst: [],
    doesNotShow: "how money and cases were shared out: nothing on that was read",
    ...sheet,
  },
  {
    id: "fact-sheet/robinson",
    says: "What a former High Commissioner for Human Rights said of such initiatives.",
    at: "quotation",
    about: "the document itself",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "that the words are as they were said",
    ...sheet,
  },
  {
    id: "fact-sheet/demand",
    says: "What drives trafficking is poverty and unequal treatment, and demand for paid sex hardly does.",
    at: "The key element …",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "a measure of either: no study is named",
    ...sheet,
  },
  {
    id: "fact-sheet/raids",
    says: "Most such raids take everyone present, and make people who are trafficked afraid to come forward.",
    at: "On raids",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      {
        source: "raided-2018",
        shows: "that most women taken in four Indian towns had said that they worked by choice",
      },
      {
        source: "in-itpa-1956-powers",
        shows: "that Indian law lets officers take away all who are found, section 15(4)",
      },
    ],
    doesNotShow: "most raids anywhere, or what anyone is afraid of",
    ...sheet,
  },
  {
    id: "fact-sheet/philippines",
    says: "Children moved by force from brothels to homes in the Philippines often go back as soon as they are old enough.",
    at: "On raids",
    about: "the world",
    compared: "not compared",
    heldAgainst: [],
    doesNotShow: "how many: the sheet names no source for it",
    ...sheet,
  },
  {
    id: "fact-sheet/organised",
    says: "Organised people who sell sex, as in India, find and free trafficked persons better than raids do.",
    at: "On raids; note 6",
    about: "the world",
    compared: "it is so in part",
    heldAgainst: [
      { source: "jana-2014", shows: "what one such programme counted of itself; the book that is named was not read" },
    ],
    doesNotShow: "“better”: nobody set the two side by side in what was read",
    ...sheet,
  },
])
