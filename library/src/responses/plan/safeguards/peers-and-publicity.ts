import { all } from "../../../reasoning/index.ts"
import { noneOf, oneOf } from "../condition.ts"
import { europe, gaatw, practice, protocol, tradePage, whoInterviews, whoProgrammes } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** Peers decide with, somebody independent interprets, nobody looks on. */
export const onPeersAndPublicity: readonly Safeguard[] = [
  {
    id: "peers-from-the-beginning",
    about: "Peers, language and publicity",
    must: "People who do or did the work planned it from the beginning, and may stop it.",
    why: "They know who is there, what was tried and what it costs; asked at the end they can only be told.",
    change: "Stop here, and begin again with them. If they say no, it is no.",
    rests: [gaatw, whoProgrammes("chapter 1, community empowerment"), tradePage("resources")],
    test: oneOf("peers: from the beginning"),
  },
  {
    id: "peers-on-the-day",
    about: "Peers, language and publicity",
    must: "On the day peers whom they chose are with them, unless they do not want it.",
    why: "Someone one knows can say what is happening, and see what goes wrong.",
    change: "Ask whom they want beside them, and let those people in from the first minute.",
    rests: [gaatw, practice("section 5, step 11")],
    test: oneOf("peers_there: with them", "peers_there: offered, and not wanted"),
  },
  {
    id: "interpreter-independent",
    about: "Peers, language and publicity",
    must: "All speak a language the people chose, or someone independent interprets, whom they accepted.",
    why: "An interpreter who belongs to police, to an employer or to the family can change an answer, and carry it on.",
    change: "Find an interpreter with no tie to anyone there, and ask the people whether they accept them.",
    rests: [whoInterviews("recommendation 4, choose and prepare interpreters"), europe("article 12(1)(c) and (d)")],
    test: oneOf("interpreter: no need", "interpreter: independent"),
  },
  {
    id: "nobody-looks-on",
    about: "Peers, language and publicity",
    must: "No camera, no press, no guest and no post: before, during or afterwards.",
    why: "One picture tells a family, a landlord and a country what someone told nobody.",
    change: "Invite nobody, film nothing, and tell no story of it afterwards.",
    rests: [
      protocol("article 6(1)"),
      europe("article 11(1) and (2)"),
      whoInterviews("recommendation 5, anonymity and confidentiality"),
    ],
    test: all("publicity: none", noneOf("kind: campaign")),
  },
]
