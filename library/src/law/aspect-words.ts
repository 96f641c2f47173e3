import { freeze } from "../reasoning/index.ts"
import type { Aspect } from "./aspects.ts"

/** What a text asks for, in words: that it does, that it does not, and that nothing of the kind is present. */
export const kindInWords: Readonly<Record<Aspect, { asks: string; none: string; absent: string }>> = freeze({
  act: { asks: "an act that it names", none: "no such act", absent: "no act that they name is present" },
  means: { asks: "a means", none: "no means", absent: "no means is present" },
  "order in time": {
    asks: "that the means served the act",
    none: "nothing of the kind",
    absent: "the means served no act",
  },
  purpose: { asks: "exploitation, meant or done", none: "no exploitation", absent: "no exploitation is present" },
  age: { asks: "an age under its limit", none: "no age limit", absent: "they were not under the age" },
  travel: { asks: "a journey", none: "no journey", absent: "no journey is present" },
  agreement: {
    asks: "that they did not freely agree or could not stop",
    none: "nothing of the kind",
    absent: "they agreed freely and could stop",
  },
  knowledge: {
    asks: "knowledge or intent",
    none: "no knowledge or intent",
    absent: "no knowledge or intent is present",
  },
  "sex for pay": { asks: "sex for pay", none: "no sex for pay", absent: "no sex for pay is present" },
  work: { asks: "work or a service", none: "no work or service", absent: "no work or service is present" },
  place: { asks: "a place for sex for pay", none: "no place", absent: "no place for sex for pay is present" },
  gain: { asks: "gain or a payment", none: "no gain", absent: "no gain or payment is present" },
  conditions: { asks: "a part of its own", none: "nothing of the kind", absent: "a part of their own is absent" },
  "whom it covers": {
    asks: "that its words cover them",
    none: "nothing of the kind",
    absent: "their words do not cover them",
  },
  exception: { asks: "that no exception applies", none: "no such exception", absent: "an exception applies" },
})
