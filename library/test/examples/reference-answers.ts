import type { ShortName } from "../law/short-names.ts"

/**
 * The law reference's letters (1.Z), with "if travel" taken as the story has it. `N/?` and `?/Y` are the reference's own:
 * either is its answer. Names of definitions, with a space between them.
 */
export const letters = {
  Y: ["yes"],
  N: ["no"],
  "?": ["unknown"],
  "N/?": ["no", "unknown"],
  "?/Y": ["unknown", "yes"],
} as const satisfies Record<string, readonly string[]>
export type Letter = keyof typeof letters

/** One pattern of the reference, as one of the examples tells it. */
export interface Told {
  readonly pattern: string
  readonly name: string
  readonly episode?: string
  /** Whom a text that names only some people is read as covering. */
  readonly covers?: "not this person"
  readonly reference: Partial<Record<Letter, string>>
  /** Where this house answers otherwise on the person's own account, and why. */
  readonly otherwise?: Partial<Record<ShortName, Otherwise>>
  /** What the reference names and the register has no definition of. */
  readonly notEncoded?: string
}

interface Otherwise {
  readonly found: "yes" | "no" | "unknown"
  readonly because: string
}

/** Of a person, other than of a textbook's pattern, what was not spoken of stays open. */
const notAsked = { found: "unknown", because: "a person's account: not everything was gone through with them" } as const

const theyNeverLostThem = {
  found: "no",
  because: "they left the passport there themselves, and take it when they want it: nobody keeps it from them",
} as const

const nothingOfABorder = {
  found: "unknown",
  because: "they came from within the country, and nobody said that a border was crossed",
} as const

const aCousinsWord = {
  found: "unknown",
  because: "their own words settle nothing yet; with a cousin's word it is a yes",
} as const

const notTheTerms = {
  found: "unknown",
  because: "how the pay and the hours stood beside what others get was not told",
} as const

const itWasWork = {
  found: "yes",
  because: "whether it is labour is the reference's question: they say that it was work, and that it was forced",
} as const

const forcedServices = {
  found: "yes",
  because: "the use is not on the list, and the service exacted by a threat is: forced services",
} as const

const howItCameAbout = {
  found: "unknown",
  because: "typical of this text; whether it came about by a lie, or by a hardship made use of, was not told",
} as const

export const told: readonly Told[] = [
  {
    pattern: "P1",
    name: "back-room",
    reference: {
      Y: "1949.2",
      N: "UN CoE EU SAARC C29 US.A UK2 SCT1 IN143 NL1 NL3 NL4 CA NZ98D DE232",
      "?": "US12 ZA1 IT3",
    },
    otherwise: {
      US12: { found: "yes", because: "they told of those who pay too, and paying is itself an act of the bare sense" },
    },
  },
  {
    pattern: "P2",
    name: "friend-and-ticket",
    reference: { N: "UN US.A UK2 NL1 NL3 AU271.2.1 AU271.5", "?": "1949.1 SAARC US12 SCT1 ZA1" },
    otherwise: {
      "1949.1": { found: "no", because: "leading away is someone's taking the person there, and they say nobody did" },
      ZA1: { found: "no", because: "a booked ticket is none of the nine acts: they were not transported" },
    },
  },
  {
    pattern: "P3",
    name: "agreed-share",
    reference: {
      Y: "1949.1 UK2 SCT1 IT4 IT5",
      N: "UN US.A IN143 NL1 CA AU271.2.1 AU271.5 NZ98D DE232",
      "?": "ZA1",
    },
    notEncoded: "Criminal Code of Canada, sections 286.2 and 286.3",
  },
  {
    pattern: "P4",
    name: "the-licence",
    reference: { Y: "1949.1 SAARC", N: "UN US.A NZ98D AU271.2.1 C29", "?": "NL3 UK2" },
  },
  {
    pattern: "P5",
    name: "seventeen",
    reference: { Y: "US.A C182", N: "UN 1949.1 1949.2 UK2 CA18", "?": "NZ98AA NL5" },
    notEncoded:
      "what those who pay commit elsewhere: Canada 286.1(2), New Zealand's Act of 2003 section 22, article 248b",
  },
  {
    pattern: "P6",
    name: "orchard-at-seventeen",
    reference: { Y: "ZA1 DE232", N: "US.B IN143 CA18", "?": "UN UK2 SCT1 C182" },
    otherwise: {
      "US.B": notAsked,
      IN143: notAsked,
      CA18: notAsked,
      DE232: notTheTerms,
      UK2: { found: "no", because: "nobody arranged a journey, and they say so" },
      C182: { found: "yes", because: "whether the work was likely to harm: they tell of the spray, and that it did" },
    },
  },
  {
    pattern: "P7",
    name: "nineteen",
    reference: { Y: "DE232a.1", N: "UN CoE EU NL1 NL3 NL4 AU271.2.1 AU271.5 NZ98D", "?/Y": "DE232" },
  },
  {
    pattern: "P8",
    name: "same-street",
    reference: {
      Y: "UN CoE EU US.A AU270.6 AU270.7 NZ98D SCT1 DE232 NL1 NL4 1949.1",
      N: "UK2 AU271.5 NL3",
      "?": "CA",
    },
    otherwise: {
      "AU270.6": { found: "unknown", because: "whether they were free to stop or leave was not told" },
    },
  },
  {
    pattern: "P9",
    name: "knew-the-work",
    reference: { Y: "UN AU271.2.2 UK2 IRPA NL1", "?": "CA", "?/Y": "US.A" },
    otherwise: {
      "AU271.2.2": nothingOfABorder,
      IRPA: nothingOfABorder,
    },
  },
  {
    pattern: "P10",
    name: "late-pay",
    reference: { N: "US1589 UK1 CA", "?": "NL1", "N/?": "C29 UN", "?/Y": "DE232 DE233" },
    notEncoded: "article 23 of the Constitution of India, as its Supreme Court read it in 1982",
    otherwise: {
      US1589: notAsked,
      UK1: notAsked,
      CA: notAsked,
    },
  },
  {
    pattern: "P11",
    name: "passport-in-the-drawer",
    reference: { N: "C29 UN", "?": "US1592 US1597" },
    notEncoded: "South Africa section 6, Criminal Code of Canada section 279.03",
    otherwise: {
      UN: notAsked,
      US1592: theyNeverLostThem,
      US1597: theyNeverLostThem,
    },
  },
  {
    pattern: "P12, the debt goes down",
    name: "agency-fee",
    reference: { N: "1956.a US.B UN", "?": "C29 AU270.1A" },
    otherwise: {
      UN: notAsked,
      "US.B": notAsked,
      C29: { found: "no", because: "they agreed, knew the terms and can leave; the reference asks only about threats" },
    },
  },
  {
    pattern: "P12, interest without account",
    name: "the-interest",
    reference: { Y: "1956.a UN C29 US.B AU270.1A" },
  },
  {
    pattern: "P13",
    name: "the-yard",
    reference: { Y: "SCT1 ZA1 UN", N: "IN143", "?": "UK1 C29 CA DE232", "N/?": "US.B" },
    otherwise: {
      SCT1: aCousinsWord,
      ZA1: aCousinsWord,
      UN: aCousinsWord,
      IN143: notAsked,
    },
  },
  {
    pattern: "P14",
    name: "for-the-house",
    // UK section 2 is a yes "if travel", and here there is none.
    reference: { Y: "NL1 NL9 1949.1", N: "UK2", "?": "US.A CA DE232a.1 DE232a.3 NZ98D IN143", "?/Y": "UN" },
    otherwise: {
      NL1: howItCameAbout,
      NL9: howItCameAbout,
    },
  },
  {
    pattern: "P15",
    name: "restaurant-kitchen",
    reference: { Y: "C29 ECHR.2 UN DE232", "?": "US1589 UK1 AU270.6", "N/?": "CA" },
    otherwise: {
      DE232: notTheTerms,
      UK1: { found: "yes", because: "courts start from the Convention on forced labour, whose two criteria are met" },
    },
  },
  {
    pattern: "P16, stealing",
    name: "the-hearing",
    reference: { Y: "EU NL1 DE232 US.B UK2 CA", "?": "UN AU270.6 IN143" },
    otherwise: {
      UN: forcedServices,
      "AU270.6": itWasWork,
    },
  },
  {
    pattern: "P16, begging",
    name: "station-steps",
    reference: { Y: "EU NL1 DE232 US.B UK2 CA IN143", "?": "UN AU270.6" },
    otherwise: {
      UN: forcedServices,
      "AU270.6": itWasWork,
    },
  },
  {
    pattern: "P17, misled",
    name: "the-nine-months",
    reference: { Y: "EU", "?": "UN CoE ZA1 IN143", "N/?": "US.B UK2" },
  },
  {
    pattern: "P17, freely agreed",
    name: "for-the-two-of-them",
    reference: {
      N: "UN CoE EU C29 ECHR.1 ECHR.2 US.A US.B US1589 UK1 UK2 SCT1 NIR2 ZA1 CA AU271.2.1 NZ98D NL1 DE232 IN143",
    },
  },
  {
    pattern: "P18",
    name: "the-red-envelope",
    // Of the United States the reference says no, unless it was a sex act for value: they say that it was not.
    reference: { Y: "1956.c EU", N: "SAARC US.A", "?": "UN AU270.7A AU271.4 UK2 ZA2" },
    otherwise: {
      SAARC: notAsked,
    },
  },
  {
    pattern: "P19",
    name: "sunday-calls",
    reference: { N: "UN 1956.d ZA2", "?": "EU C182" },
  },
  {
    pattern: "P20",
    name: "the-packing-wing",
    reference: { Y: "C29", N: "ECHR.2 US1589", "N/?": "UN" },
  },
  {
    pattern: "P21, one of the three",
    name: "raid-in-debt",
    reference: { Y: "UN C29 US.A UK1", N: "UK2", "?/Y": "CA" },
  },
  {
    pattern: "P21, one of the nine",
    name: "raid-by-choice",
    episode: "house",
    reference: { Y: "1949.1", N: "UN" },
  },
  {
    pattern: "P22, the crossing",
    name: "the-crossing",
    episode: "crossing",
    reference: { N: "UN 1949.1 AU271.2.1 AU271.2.2 NZ98D SAARC" },
  },
  {
    pattern: "P22, after it",
    name: "the-crossing",
    episode: "quay",
    reference: { N: "UN 1949.1 AU271.2.1 AU271.2.2 NZ98D SAARC" },
  },
  {
    pattern: "P22, held until a new debt is worked off",
    name: "the-second-fee",
    reference: { Y: "UN C29 AU271.2.1 NZ98D 1956.a UK1 UK2 US.B CoE EU" },
  },
  {
    pattern: "P23",
    name: "the-front-room",
    reference: { Y: "US.A UK1 C29 AU270.6 CA", N: "UK2 AU271.2.1 AU271.5", "?/Y": "UN" },
    otherwise: {
      "AU271.2.1": { found: "unknown", because: "nobody went into how they had come into the country, years before" },
    },
  },
  {
    pattern: "P24",
    name: "six-months-later",
    reference: { Y: "UN C29 NL4 UK1 CA DE232b DE233a", N: "UK2 DE232" },
    otherwise: {
      CA: {
        found: "unknown",
        because: "locked in, and threatened with the authorities: whether that threatens safety is a reading",
      },
    },
  },
  {
    pattern: "P25",
    name: "the-ferry",
    covers: "not this person",
    reference: {
      Y: "UN CoE EU C29 ECHR.2 1949.1 US.A US.B US1589 US1591 UK1 UK2 ZA1 CA IRPA AU270.6 AU271.2.1 NZ98D NL1 NL4 DE232 DE232a.3 SCT1 NIR2 IN143",
      N: "SAARC",
    },
  },
]
