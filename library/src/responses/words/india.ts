import type { Spoken } from "./spoken.ts"

/** POCSO Act 2012, section 19(1): any person, about someone under 18. */
export const toldInIndia: readonly Spoken[] = Object.freeze([
  {
    by: "anyone",
    say: "If you tell me you are under 18 and used for sex, the law makes me tell the police. I must do so even if you do not want it.",
  },
  { by: "anyone", say: "For this it can be enough that I fear it may happen to you." },
])
