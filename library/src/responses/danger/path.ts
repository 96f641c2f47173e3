import { freeze } from "../../reasoning/index.ts"
import { type Grounds, practice, type Said } from "../asked-for/response.ts"

/** One part of what is done when somebody is not safe now, in both voices. */
export interface PartOfPath {
  readonly id:
    | "go together"
    | "to whom"
    | "whom to call"
    | "if they are hurt"
    | "if someone is young"
    | "if you are in danger"
    | "if someone comes in"
    | "afterwards"
  readonly toTheWorker: { readonly title: string; readonly says: readonly Said[] }
  readonly toThePerson: { readonly title: string; readonly says: readonly Said[] }
}

const within72Hours: Grounds = { source: "hiv-pep-72-hours", cites: "on when it must begin", mark: "checked" }

const healthAt72: Said = {
  words:
    "If it was sexual, or blood was shared, in the last three days: the medicine PEP against HIV must begin within 72 hours, the sooner the better.",
  rests: within72Hours,
}

/**
 * What is done when somebody is not safe now (WHO's ninth recommendation: be ready for an emergency). The person judges
 * the danger; the police are never called by default and can always be called; nothing waits for a finding, a consent or
 * a form. It knows of no law, so that no finding can move it (CARE-26).
 */
export const dangerPath: readonly PartOfPath[] = freeze<readonly PartOfPath[]>([
  {
    id: "go together",
    toTheWorker: {
      title: "Go together",
      says: practice(
        "Stop the talk. All of it can wait.",
        "Ask what they think is safest. They know those people, and you do not.",
        "If they want to go, go with them now, to where there are people, or a door that shuts. Leave things behind.",
        "If they do not want to go, do not push. Ask what would help here, and stay if they want that.",
      ),
    },
    toThePerson: {
      title: "Go, if you can",
      says: practice(
        "Do what you think is safest. You know best.",
        "If going is safer: go now. Things can be got back later, with someone.",
        "If staying is safer for now, that is no mistake. Stay near a door, and away from the kitchen and from tools.",
      ),
    },
  },
  {
    id: "to whom",
    toTheWorker: {
      title: "To whom",
      says: practice(
        "To whom they name: a friend, a relative, someone they work with.",
        "Or to a place whose rules you know. Tell them before: may they leave again, keep their phone, and who is told?",
        "Nobody is taken anywhere, and nobody is held anywhere, for their own good.",
      ),
    },
    toThePerson: {
      title: "To whom",
      says: practice(
        "Someone you trust, who does not know those you are afraid of.",
        "Or a place with light and people: a shop, a clinic, a bus stop, a place of prayer.",
      ),
    },
  },
  {
    id: "whom to call",
    toTheWorker: {
      title: "Whom to call",
      says: practice(
        "Ask them: whom shall I call? Call from your phone, and not from theirs, if theirs is looked at.",
        "Police are never called by default, and can always be called: when they say so, they need wait for nobody.",
        "If a law that you told them of makes you tell, say so to them before you do. Say what you will say.",
        "If someone is about to be killed and cannot speak, you decide. Say afterwards what you did, and why.",
      ),
    },
    toThePerson: {
      title: "Whom to call",
      says: practice(
        "One person who can come, or wait for you. A word agreed before can mean: come now.",
        "You can always call the police. You need not. Nothing else here depends on it.",
        "The emergency number of where you are is not known here. Ask anyone near you.",
      ),
    },
  },
  {
    id: "if they are hurt",
    toTheWorker: {
      title: "If they are hurt",
      says: [
        ...practice(
          "A doctor comes first, before any question and any paper. Go with them.",
          "They need not say how it happened to be treated. What a doctor may have to pass on differs: ask before they tell.",
          "After hands around the neck, or a blow to the head, go to a doctor even if nothing is to be seen.",
        ),
        healthAt72,
      ],
    },
    toThePerson: {
      title: "If you are hurt",
      says: [
        ...practice(
          "A doctor comes first. You need not say how it happened.",
          "If someone pressed your neck or hit your head, see a doctor even if you feel well.",
        ),
        healthAt72,
      ],
    },
  },
  {
    id: "if someone is young",
    toTheWorker: {
      title: "If they are, or may be, under 18",
      says: practice(
        "Ask only: are you safe, whom do you trust, what do you need. Nothing about what was done to them.",
        "Someone they name stays with them. Call no family before you know that it is safe.",
        "Say what you must tell whom, before you tell it.",
        "A child who must be reached has to be reached safely too: ask how.",
      ),
    },
    toThePerson: {
      title: "If you are under 18, or a child is with you",
      says: practice(
        "You are not in trouble. Go to a grown-up whom you trust and who has no part in it.",
        "Many grown-ups have to tell someone else of a young person in danger. You can ask: whom will you tell?",
        "Take the child with you if you can. A medicine or a toy they need is enough.",
      ),
    },
  },
  {
    id: "if you are in danger",
    toTheWorker: {
      title: "If you are in danger yourself",
      says: practice(
        "Go. Nobody is helped by two who are hurt. Take the person with you if they want to come.",
        "Call someone of yours, with the word you agreed on before.",
        "Do not argue with anyone, do not bargain for the person, and do not say what they told you.",
        "Whoever was threatened does not go back there alone, and not before it was talked over.",
      ),
    },
    toThePerson: {
      title: "If someone with you is in danger",
      says: practice(
        "You can both go. You need not protect anyone who came to help you.",
        "You need not say to anyone what you talked about.",
      ),
    },
  },
  {
    id: "if someone comes in",
    toTheWorker: {
      title: "If someone comes in",
      says: practice(
        "Cover the screen: “One moment”. Talk of what you agreed on before: health, a course, the weather.",
        "If they were told why you are here, say the same again. Hand over something that fits it.",
        "Leave in your own time. Going in a hurry is remembered.",
      ),
    },
    toThePerson: {
      title: "If someone comes in",
      says: practice(
        "“Leave quickly”, above, takes this page away at once.",
        "You can say that you looked up the weather, or a doctor.",
      ),
    },
  },
  {
    id: "afterwards",
    toTheWorker: {
      title: "Afterwards",
      says: practice(
        "Ask whether they want to be reached again, and how that is safe. They need not.",
        "Write down no more than they want written. A plan for safety stays out of the file: on a slip, or in the head.",
        "Tell your own people that you are back. Talk it over with one of them, without names.",
        "What you did about police or a law, and why, is told to them, not kept from them.",
      ),
    },
    toThePerson: {
      title: "Afterwards",
      says: practice(
        "You can talk with someone about it, today or another day, or not.",
        "If you go back, that is your choice. You can still ask for help there.",
        "Someone may look at the phone. What this page cannot clear stands under “Leave quickly”.",
      ),
    },
  },
])

/** Where this was taken from, and what nobody has done with it yet. */
export const dangerPathMark =
  "From practice, and not yet reviewed or tried by those it is for. Only the 72 hours rest on a source."
