import type { Source } from "./source.ts"

const read = "read whole in the copy we were given on 22 November 2026"
const doesNotShowLaw = "that what it says is so: what was compared of it stands with each of its claims"

/** The documents this project began with, beside the leaflet and two pages that are at hand everywhere; each says things of the world, which are looked at one by one. */
export const documentsItBeganWith: readonly Source[] = Object.freeze([
  {
    id: "page-what-about-sex-trafficking",
    title: "What about sex trafficking?",
    by: "not named in the copy; a page of a longer text on sex work and migration",
    date: "2012 or later",
    at: "",
    checked: read,
    doesNotShow: doesNotShowLaw,
    placesAre: "not numbered so",
  },
  {
    id: "fact-sheet-urban-justice-center",
    title: "Human Trafficking and Sex Work",
    by: "Working Group on Sex Work and Human Rights, at the Urban Justice Center, New York",
    date: "2007 or later",
    at: "",
    checked: read,
    doesNotShow: doesNotShowLaw,
    placesAre: "not numbered so",
  },
])
