import type { Spoken } from "./spoken.ts"

/** POCSO Act 2012, section 19(1): any person, about someone under 18. */
export const toldInIndia: readonly Spoken[] = Object.freeze([
  {
    by: "anyone",
    say: "Say you tell me that you are under 18, and that someone did something sexual with you. Then the law makes me tell the police. I must do so even if you wanted it, or do not want me to.",
  },
  { by: "anyone", say: "For this it can be enough that I fear it may happen to you." },
  { by: "anyone", say: "It is the same for someone else under 18 you tell me of." },
])
