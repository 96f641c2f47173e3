import { definitions } from "distinguo/law"

/** A short name for every definition, for tables and lists of answers; both versions of a text have the same. */
export const shortNames = {
  UN: "un-protocol-2000/trafficking-in-persons",
  C29: "ilo-c29/forced-labour",
  "1949.1": "un-convention-1949/exploitation-of-prostitution",
  "1949.2": "un-convention-1949/brothels-and-premises",
  "US.A": "us-tvpa/severe-form-sex",
  "US.B": "us-tvpa/severe-form-labor",
  US1589: "us-18-usc-1589/forced-labor",
  US1591: "us-18-usc-1591/sex-trafficking",
  UK1: "uk-modern-slavery-act-2015/s1-slavery-servitude-forced-labour",
  UK2: "uk-modern-slavery-act-2015/s2-human-trafficking",
  ZA1: "za-trafficking-act-2013/s4-1-trafficking-in-persons",
  ZA2: "za-trafficking-act-2013/s4-2-adoption-or-forced-marriage",
  "1926.1": "slavery-convention-1926/slavery",
  "1926.2": "slavery-convention-1926/slave-trade",
  "1956.a": "supplementary-convention-1956/debt-bondage",
  "1956.b": "supplementary-convention-1956/serfdom",
  "1956.c": "supplementary-convention-1956/servile-marriage",
  "1956.d": "supplementary-convention-1956/child-given-over",
  C182: "ilo-c182/worst-forms-of-child-labour",
  CoE: "coe-trafficking-convention-2005/trafficking-in-human-beings",
  "ECHR.1": "echr/art-4-1-slavery-or-servitude",
  "ECHR.2": "echr/art-4-2-forced-labour",
  EU: "eu-directive-2011-36/trafficking-in-human-beings",
  SAARC: "saarc-convention-2002/trafficking",
  "SAARC.p": "saarc-convention-2002/persons-subjected-to-trafficking",
  US12: "us-tvpa/sex-trafficking-bare",
  US17: "us-tvpa/wider-label",
  US1581: "us-18-usc-1581/peonage",
  US1583: "us-18-usc-1583/enticement-into-slavery",
  US1584: "us-18-usc-1584/involuntary-servitude",
  US1590: "us-18-usc-1590/trafficking-for-labor",
  US1592: "us-18-usc-1592/papers",
  US1597: "us-18-usc-1597/immigration-papers",
  CA: "ca-criminal-code/s279-01-trafficking",
  CA18: "ca-criminal-code/s279-011-trafficking-under-18",
  IRPA: "ca-irpa/s118-trafficking-into-canada",
  "AU270.1": "au-criminal-code/s270-1-slavery",
  "AU270.4": "au-criminal-code/s270-4-servitude",
  "AU270.6": "au-criminal-code/s270-6-forced-labour",
  "AU270.7A": "au-criminal-code/s270-7a-forced-marriage",
  "AU270.1A": "au-criminal-code/s270-1a-debt-bondage",
  "AU270.7": "au-criminal-code/s270-7-deceptive-recruiting",
  "AU271.2.1": "au-criminal-code/s271-2-1-by-coercion",
  "AU271.2.1B": "au-criminal-code/s271-2-1b-with-recklessness",
  "AU271.2.2": "au-criminal-code/s271-2-2-by-deception",
  "AU271.4": "au-criminal-code/s271-4-children",
  "AU271.5": "au-criminal-code/s271-5-domestic",
  NZ98D: "nz-crimes-act-1961/s98d-trafficking",
  NZ98AA: "nz-crimes-act-1961/s98aa-dealing-under-18",
  NZ98: "nz-crimes-act-1961/s98-slavery",
  NZ16: "nz-prostitution-reform-act-2003/s16-inducing-or-compelling",
  SCT1: "scotland-2015-act/s1-human-trafficking",
  SCT4: "scotland-2015-act/s4-slavery-servitude-forced-labour",
  NIR2: "northern-ireland-2015-act/s2-human-trafficking",
  NL1: "nl-sr-273f/limb-1",
  NL2: "nl-sr-273f/limb-2",
  NL3: "nl-sr-273f/limb-3",
  NL4: "nl-sr-273f/limb-4",
  NL5: "nl-sr-273f/limb-5",
  NL6: "nl-sr-273f/limb-6",
  NL7: "nl-sr-273f/limb-7",
  NL8: "nl-sr-273f/limb-8",
  NL9: "nl-sr-273f/limb-9",
  DE232: "de-stgb/232",
  "DE232a.1": "de-stgb/232a-1",
  "DE232a.3": "de-stgb/232a-3",
  DE232b: "de-stgb/232b",
  DE233: "de-stgb/233",
  DE233a: "de-stgb/233a",
  IN143: "in-bns-2023/s143-trafficking",
  IN144: "in-bns-2023/s144-exploitation-of-a-trafficked-person",
  IT3: "in-itpa-1956/s3",
  IT4: "in-itpa-1956/s4",
  IT5: "in-itpa-1956/s5",
  IT6: "in-itpa-1956/s6",
} as const

export type ShortName = keyof typeof shortNames

/** Every definition's id once, in the order of the register: a text with two versions has one finding. */
export const everyDefinition: readonly string[] = [...new Set(definitions.map(({ id }) => id))]

const byId = new Map(Object.entries(shortNames).map(([name, id]) => [id as string, name as ShortName]))

export function shortNameOf(id: string): ShortName {
  const name = byId.get(id)
  if (name === undefined) throw new Error(`${id} has no short name`)
  return name
}
