import { freeze } from "../reasoning/index.ts"
import type { Aspect } from "./aspects.ts"

/** What a text asks for, in words: that it does, that it does not, and that nothing of the kind is present. */
export const kindInWords: Readonly<Record<Aspect, { asks: string; none: string; absent: string }>> = freeze({
  act: { asks: "an act that it names", none: "no such act", absent: "no act that they name is present" },
  means: { asks: "a means", none: "no means", absent: "no means is present" },
  "order in time": { asks: "a means that served the act", none: "no such link", absent: "no means served the act" },
  purpose: {
    asks: "exploitation that it names, meant or done",
    none: "no exploitation by name",
    absent: "no exploitation that they name is present",
  },
  age: {
    asks: "an age under its limit",
    none: "no age limit",
    absent: "they were not under the age that these texts name",
  },
  travel: { asks: "a journey", none: "no journey", absent: "no journey that they name is present" },
  agreement: {
    asks: "the want of a free agreement, or of a way to stop",
    none: "nothing about an agreement",
    absent: "they agreed freely and could stop",
  },
  knowledge: {
    asks: "knowledge or intent",
    none: "no knowledge or intent",
    absent: "no knowledge or intent is present",
  },
  "sex for pay": { asks: "sex for pay", none: "no sex for pay", absent: "no sex for pay that they name is present" },
  work: {
    asks: "work or a service",
    none: "no work or service",
    absent: "no work or service that they name is present",
  },
  place: { asks: "a place for sex for pay", none: "no place", absent: "no place for sex for pay is present" },
  gain: { asks: "gain or a payment", none: "no gain", absent: "no gain or payment is present" },
  conditions: { asks: "a part of its own", none: "no such part", absent: "a part of their own is absent" },
  "whom it covers": {
    asks: "a person whom its words cover",
    none: "no such limit",
    absent: "their words do not cover them",
  },
  exception: { asks: "the absence of its exceptions", none: "no exception", absent: "an exception applies" },
})
