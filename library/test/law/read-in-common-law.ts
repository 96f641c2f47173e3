import type { FactId } from "distinguo/facts"

const services = ["sexual_services_exchanged"] as const

/** Where the texts of the United States, Canada, Australia and New Zealand name sex for pay, service or moving (LAW-5). */
export const readInCommonLaw: Readonly<Record<string, readonly FactId[]>> = {
  // The United States: sex acts for value; labor or services of any kind; going to another place, or being brought in.
  "us-tvpa/sex-trafficking-bare": services,
  "us-tvpa/wider-label": services,
  "us-18-usc-1581/peonage": services,
  "us-18-usc-1583/enticement-into-slavery": ["moved_within", "moved_across_border"],
  "us-18-usc-1584/involuntary-servitude": ["moved_across_border", ...services],
  "us-18-usc-1590/trafficking-for-labor": [...services, "moved_across_border"],
  "us-18-usc-1592/papers": services,
  "us-18-usc-1597/immigration-papers": services,
  // Canada: labour or a service; coming into the country.
  "ca-criminal-code/s279-01-trafficking": services,
  "ca-criminal-code/s279-011-trafficking-under-18": services,
  "ca-irpa/s118-trafficking-into-canada": ["moved_across_border"],
  // Australia: labour or services, sexual services; entry, receipt and exit; from one place to another.
  "au-criminal-code/s270-4-servitude": services,
  "au-criminal-code/s270-6-forced-labour": services,
  "au-criminal-code/s270-7-deceptive-recruiting": services,
  "au-criminal-code/s271-2-1-by-coercion": ["moved_across_border"],
  "au-criminal-code/s271-2-1b-with-recklessness": ["moved_across_border", ...services],
  "au-criminal-code/s271-2-2-by-deception": ["moved_across_border", ...services],
  "au-criminal-code/s271-4-children": ["moved_across_border", ...services],
  "au-criminal-code/s271-5-domestic": ["moved_within", ...services],
  // New Zealand: prostitution and forced services, a child's sexual exploitation, commercial sexual services; work for a debt.
  "nz-crimes-act-1961/s98d-trafficking": services,
  "nz-crimes-act-1961/s98aa-dealing-under-18": services,
  "nz-crimes-act-1961/s98-slavery": services,
  "nz-prostitution-reform-act-2003/s16-inducing-or-compelling": services,
}
